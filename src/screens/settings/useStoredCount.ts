import { useEffect, useState } from "react";
import { useAssessments } from "#screens/services.tsx";

/**
 * Returns the number of assessments stored in this browser, even if this page keeps nothing; counted again when `sign`
 * changes.
 */
export function useStoredCount(sign: unknown): number {
  const listed = useAssessments(({ heads }) => heads.size);
  const keepsNothing = useAssessments(({ saving }) => saving.kind === "off");
  const countStored = useAssessments((state) => state.countStored);
  const [stored, setStored] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the sign stands for changes what is stored
  useEffect(() => {
    if (!keepsNothing) return;
    let current = true;
    countStored()
      .catch(() => 0)
      .then((count) => {
        if (current) setStored(count);
      });
    return () => {
      current = false;
    };
  }, [keepsNothing, countStored, sign]);
  return keepsNothing ? stored : listed;
}
