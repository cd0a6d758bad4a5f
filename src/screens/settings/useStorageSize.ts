import { usage } from "#store/deviceData.ts";
import { useEffect, useState } from "react";

/** How many bytes this page keeps on the device, read again when `count` changes; null where nobody says. */
export function useStorageSize(count: number): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of assessments means another size
  useEffect(() => {
    let current = true;
    usage().then((size) => {
      if (current) setBytes(size?.used ?? null);
    });
    return () => {
      current = false;
    };
  }, [count]);
  return bytes;
}
