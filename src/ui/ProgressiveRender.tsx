import type { ReactNode } from "react";
import { useProgressiveRender } from "./useProgressiveRender.ts";

/**
 * The parts of a long screen, each drawn after the previous one is painted, so that the top does not wait for the rest.
 */
export function ProgressiveRender({ parts }: { readonly parts: readonly ReactNode[] }) {
  const drawn = useProgressiveRender(true, parts.length, false);
  return <div aria-busy={!drawn.every(Boolean) || undefined}>{parts.filter((_, at) => drawn[at])}</div>;
}
