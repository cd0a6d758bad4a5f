import { useText } from "#screens/useText.ts";

/** Returns the labels of a long section's fold button on a narrow screen. */
export function useFoldTexts(part: string) {
  const text = useText();
  return {
    show: { label: text("results.show"), name: text("results.showPart", { part }) },
    hide: { label: text("results.hide"), name: text("results.hidePart", { part }) },
  };
}
