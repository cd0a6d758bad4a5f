import { useState } from "react";

/** Returns the first of several values that are equal by `isSame`, so that derived values are not recalculated. */
export function useStableValue<Value>(value: Value, isSame: (kept: Value, value: Value) => boolean): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  // React renders again with the new value before painting.
  setKept(value);
  return value;
}
