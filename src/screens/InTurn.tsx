import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useInTurn } from "./useInTurn.ts";

/** How tall each was when it was last seen whole, in pixels. */
const heights = new Map<string, number>();

/**
 * The parts of a long screen, each drawn after the one before is painted: what stands at the top does not wait for
 * what stands below it. Its place is kept meanwhile, so that going back finds the page as it was left.
 */
export function InTurn({ name, parts }: { readonly name: string; readonly parts: readonly ReactNode[] }) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useInTurn(true, parts.length, false);
  const whole = drawn.every(Boolean);
  useLayoutEffect(() => {
    const { current } = box;
    if (!whole || current === null) return;
    return () => void heights.set(name, current.offsetHeight);
  }, [name, whole]);
  return (
    <div ref={box} style={whole ? undefined : { minHeight: heights.get(name) }} aria-busy={!whole || undefined}>
      {parts.filter((_, at) => drawn[at])}
    </div>
  );
}
