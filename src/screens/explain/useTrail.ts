import type { MetricRef } from "#report/metricRef.ts";
import { readEntry } from "#screens/shell/historyEntry.ts";
import { useCallback, useEffect, useState } from "react";

/** The numbers that were opened one from within another; the last one is shown. Empty when nothing is explained. */
export type Trail = {
  readonly refs: readonly MetricRef[];
  readonly open: (ref: MetricRef) => void;
  readonly deeper: (ref: MetricRef) => void;
  readonly back: () => void;
  readonly close: () => void;
};

/** A record, so that none is forgotten. */
const KINDS: Readonly<Record<MetricRef["kind"], true>> = {
  node: true,
  facet: true,
  item: true,
  change: true,
  risk: true,
  reduction: true,
  raise: true,
  state: true,
  after: true,
  step: true,
  scenarios: true,
  cell: true,
  openControls: true,
  exposure: true,
  questions: true,
  items: true,
  belowTarget: true,
  pairs: true,
  steps: true,
};

/**
 * `of` is the assessment whose numbers are explained: Home shows several side by side. The trail lives in the
 * browser's history, a step an entry: its back button goes up and out, and whoever went on to an answer comes back to
 * the explanation.
 */
export function useTrail(of: string): Trail {
  const [refs, setRefs] = useState(() => readTrail(of));
  useEffect(() => {
    const read = () => setRefs(readTrail(of));
    window.addEventListener("popstate", read);
    // The router tells of a new address this way.
    window.addEventListener("hashchange", read);
    return () => {
      window.removeEventListener("popstate", read);
      window.removeEventListener("hashchange", read);
    };
  }, [of]);
  const push = useCallback(
    (trail: readonly MetricRef[]) => {
      window.history.pushState({ explained: trail, of }, "");
      setRefs(trail);
    },
    [of],
  );
  return {
    refs,
    open: useCallback((ref) => push([ref]), [push]),
    deeper: useCallback((ref) => push([...readTrail(of), ref]), [push, of]),
    back: useCallback(() => window.history.back(), []),
    close: useCallback(() => {
      const depth = readTrail(of).length;
      if (depth > 0) window.history.go(-depth);
    }, [of]),
  };
}

const NO_TRAIL: readonly MetricRef[] = [];

function readTrail(of: string): readonly MetricRef[] {
  const explained = readEntry("explained");
  if (readEntry("of") !== of) return NO_TRAIL;
  return Array.isArray(explained) && explained.every(isMetricRef) ? explained : NO_TRAIL;
}

/** Only this app writes its history; an older version of it may have written another shape. */
function isMetricRef(value: unknown): value is MetricRef {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    typeof value.kind === "string" &&
    Object.hasOwn(KINDS, value.kind)
  );
}
