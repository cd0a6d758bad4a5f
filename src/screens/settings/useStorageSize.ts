import { useEffect, useState } from "react";
import { readStorageUse } from "#store/deviceData.ts";

/** Returns the bytes that this page uses on the device, read again when `count` changes; null if unknown. */
export function useStorageSize(count: number): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of assessments means another size
  useEffect(() => {
    let current = true;
    readStorageUse().then((size) => {
      if (current) setBytes(size?.used ?? null);
    });
    return () => {
      current = false;
    };
  }, [count]);
  return bytes;
}
