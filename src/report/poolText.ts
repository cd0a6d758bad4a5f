import type { Pool } from "#scoring/types.ts";
import type { Formatter } from "./formatter.ts";
import { rangeText } from "./nodeReport.ts";
import { isRounded, MAX_SHOWN, shownDecimals, shownValue } from "./numbers/shownValue.ts";
import { shareText } from "./shareText.ts";

/** Formats value, range and coverage of a pool, with decimals that distinguish the value from its target. */
export function poolText(formatter: Formatter, pool: Pool, target: number | null = null) {
  const { value, low, high, coverage } = pool;
  const decimals = poolDecimals(pool, target);
  const targetNumber = target === null ? null : { exact: target, shown: shownValue(target, decimals) };
  const text = (x: number) => formatter.number(shownValue(x, decimals, { target: targetNumber }), decimals, decimals);
  return {
    value: value === null ? formatter.value(null) : text(value),
    range: rangeText(formatter, pool, { low: text(low ?? 0), high: text(high ?? 0) }),
    coverage: shareText(formatter, coverage),
  };
}

/** Formats the target of a pool, with the same decimals. */
export function poolTargetText(formatter: Formatter, pool: Pool, target: number | null): string {
  const decimals = poolDecimals(pool, target);
  return target === null
    ? formatter.text("table.none")
    : formatter.number(shownValue(target, decimals), decimals, decimals);
}

/** Returns the decimals of value, range and target. */
export function poolDecimals({ value, low, high }: Pool, target: number | null = null): number {
  const decimals = shownDecimals([value, target].filter((x) => x !== null));
  return [low, high].every((x) => x === null || isRounded(x, decimals)) ? decimals : MAX_SHOWN;
}
