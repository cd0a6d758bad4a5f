import type { Pool } from "#scoring/types.ts";
import { isRounded, MOST_SHOWN, shownDecimals, shownValue } from "./numbers/shownValue.ts";
import { shareText } from "./shareText.ts";
import { rangeText } from "./nodeReport.ts";
import type { Formatter } from "./formatter.ts";

/** Value, range and coverage of questions that are taken together across the tree, as texts, beside the target that the value is compared with. */
export function poolText(formatter: Formatter, pool: Pool, target: number | null = null) {
  const { value, low, high, coverage } = pool;
  const decimals = poolDecimals(pool, target);
  const asked = target === null ? null : { exact: target, shown: shownValue(target, decimals) };
  const text = (x: number) => formatter.number(shownValue(x, decimals, { target: asked }), decimals, decimals);
  return {
    value: value === null ? formatter.value(null) : text(value),
    range: rangeText(formatter, pool, { low: text(low ?? 0), high: text(high ?? 0) }),
    coverage: shareText(formatter, coverage),
  };
}

/** The target beside them. */
export function poolTargetText(formatter: Formatter, pool: Pool, target: number | null): string {
  const decimals = poolDecimals(pool, target);
  return target === null
    ? formatter.text("table.none")
    : formatter.number(shownValue(target, decimals), decimals, decimals);
}

/** Decimals with which value, range and target are shown. */
export function poolDecimals({ value, low, high }: Pool, target: number | null = null): number {
  const decimals = shownDecimals([value, target].filter((x) => x !== null));
  return [low, high].every((x) => x === null || isRounded(x, decimals)) ? decimals : MOST_SHOWN;
}
