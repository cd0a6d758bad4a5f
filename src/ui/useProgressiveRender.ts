import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Rule<Value> = (shown: Value, value: Value) => boolean;

/**
 * A value for each of several places of a screen: the first has it at once, every other one when the place before it is
 * painted, and all of them for the printer. So whoever presses something meanwhile waits for one place, not for all.
 * `before` is what a place has until its turn comes for the first time; where what a place shows `skipDelay` for the
 * value, it does not. (A deferred value of a deferred value would not do: React draws both at once.)
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
    // React takes up what is asked for within a frame when that frame is painted.
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
