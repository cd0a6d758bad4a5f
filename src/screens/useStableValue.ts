import { useState } from "react";

/** The first of values that are the same by `isSame`: what is made from it need not be made again. */
export function useStableValue<Value>(value: Value, isSame: (kept: Value, value: Value) => boolean): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  // React draws the screen anew with the value at once, before anybody sees it.
  setKept(value);
  return value;
}
