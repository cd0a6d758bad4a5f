import { useChangedText } from "./useChangedText.ts";

/** A text that screen readers announce when it changes, but not when it first appears. */
export function LiveText({ text }: { readonly text: string }) {
  const changed = useChangedText(text) !== "";
  return (
    <span role="status" aria-live={changed ? "polite" : "off"}>
      {text}
    </span>
  );
}
