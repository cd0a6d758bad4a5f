import { useCallback, useEffect, useState } from "react";
import type { MetricRef } from "#report/metricRef.ts";
import { readEntry } from "#screens/shell/historyEntry.ts";

/** The metrics opened one from another; the last one is shown. Empty if no explanation is open. */
export type Trail = {
  readonly refs: readonly MetricRef[];
  readonly open: (ref: MetricRef) => void;
  readonly deeper: (ref: MetricRef) => void;
  readonly back: () => void;
  readonly close: () => void;
};

/** A record, so that the compiler checks that it is complete. */
const METRIC_KINDS: Readonly<Record<MetricRef["kind"], true>> = {
  node: true,
  facet: true,
  item: true,
  change: true,
  risk: true,
  reduction: true,
  oneLevelUp: true,
  projection: true,
  areaProjection: true,
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
 * Returns the trail for the assessment `of`; Home shows several at once. The trail is stored in the browser's history,
 * an entry per step, so that the back button closes one step, and returning from an answer reopens the explanation.
 */
export function useTrail(of: string): Trail {
  const [refs, setRefs] = useState(() => readTrail(of));
  useEffect(() => {
    const read = () => setRefs(readTrail(of));
    window.addEventListener("popstate", read);
    // The router reports a new address with this event.
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

/** Validates a stored reference, because an older version of the app may have written another format. */
function isMetricRef(value: unknown): value is MetricRef {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    typeof value.kind === "string" &&
    Object.hasOwn(METRIC_KINDS, value.kind)
  );
}
