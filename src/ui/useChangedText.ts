import { useState } from "react";

/**
 * What a live region says of `text`: nothing until it is another than at first, so that nothing is announced because it
 * has come onto the page; from then on the text.
 */
export function useChangedText(text: string): string {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  if (!changed && text !== first) setChanged(true);
  return changed || text !== first ? text : "";
}
