import { useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import { useServices } from "#screens/services.tsx";

/** Returns a function that opens the demo portfolio, and whether that has failed. */
export function useOpenDemo() {
  const { assessments } = useServices();
  const [hasFailed, setFailed] = useState(false);
  const openDemo = async () => {
    const part = await loadPart(() => import("./openDemo.ts"));
    setFailed(!part.ok || !(await part.value.openDemo(assessments)));
  };
  return { openDemo, hasFailed };
}
