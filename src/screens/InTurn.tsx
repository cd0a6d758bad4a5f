import { type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";

/** How tall each was when it was last seen whole, in pixels. */
const heights = new Map<string, number>();

/**
 * The parts of a long screen, each drawn after the one before is painted: what stands at the top does not wait for
 * what stands below it. Its place is kept meanwhile, so that going back finds the page as it was left.
 */
export function InTurn({ name, parts }: { readonly name: string; readonly parts: readonly ReactNode[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!whole || current === null) return;
    return () => void heights.set(name, current.offsetHeight);
  }, [name, whole]);
  return (
    <div ref={box} style={whole ? undefined : { minHeight: heights.get(name) }}>
      <Turn parts={parts} onWhole={() => setWhole(true)} />
    </div>
  );
}

function Turn({ parts, onWhole }: { readonly parts: readonly ReactNode[]; readonly onWhole: () => void }) {
  const [first, ...rest] = parts;
  const painted = useDeferredValue(true, false);
  return (
    <>
      {first}
      {rest.length === 0 ? <Whole onWhole={onWhole} /> : painted && <Turn parts={rest} onWhole={onWhole} />}
    </>
  );
}

function Whole({ onWhole }: { readonly onWhole: () => void }) {
  const [tell] = useState(() => onWhole);
  useEffect(tell, [tell]);
  return null;
}
