import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Rule<Value> = (shown: Value, value: Value) => boolean;

/**
 * Passes a value to several places of a screen one after the other, so that the screen stays responsive while much is
 * drawn. The first place gets the value at once; each other place gets it after the previous one is painted. Before
 * printing, all places get it. A place that never had a value gets `before`. Where `skipDelay(shown, value)` is true, a
 * place that shows `shown` also gets the new value at once. (React's deferred values do not help: a deferred value of a
 * deferred value is rendered together with it.)
 */
export function useProgressiveRender<Value>(
  value: Value,
  places: number,
  before: Value,
  skipDelay: Rule<Value> = () => false,
): readonly Value[] {
  const [kept, setKept] = useState<readonly Value[]>([]);
  const isCurrent = kept.length === places && (places === 0 || kept[0] === value);
  const shown = isCurrent ? kept : offer(value, places, kept, before, skipDelay);
  if (!isCurrent) setKept(shown);
  useEffect(() => {
    const next = shown.findIndex((each) => each !== value);
    if (next === -1) return;
    // React renders an update requested in a frame when that frame is painted.
    const frame = requestAnimationFrame(() => startTransition(() => setKept(shown.with(next, value))));
    const print = () => flushSync(() => setKept(shown.map(() => value)));
    window.addEventListener("beforeprint", print);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("beforeprint", print);
    };
  }, [shown, value]);
  return shown;
}

function offer<Value>(
  value: Value,
  places: number,
  kept: readonly Value[],
  before: Value,
  skipDelay: Rule<Value>,
): readonly Value[] {
  return Array.from({ length: places }, (_, at) => {
    const shown = kept[at] ?? before;
    return at === 0 || skipDelay(shown, value) ? value : shown;
  });
}
