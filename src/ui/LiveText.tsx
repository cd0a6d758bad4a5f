import { useChangedText } from "./useChangedText.ts";

/** A text that is announced when it changes, and not when it comes onto the page. */
export function LiveText({ text }: { readonly text: string }) {
  const changed = useChangedText(text) !== "";
  return (
    <span role="status" aria-live={changed ? "polite" : "off"}>
      {text}
    </span>
  );
}
