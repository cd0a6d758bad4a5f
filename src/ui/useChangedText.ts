import { useState } from "react";

/**
 * Returns the text of a live region: "" until `text` first changes, so that nothing is announced when the region
 * appears; from then on `text`.
 */
export function useChangedText(text: string): string {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  if (!changed && text !== first) setChanged(true);
  return changed || text !== first ? text : "";
}
