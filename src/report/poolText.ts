import type { Pool } from "#scoring/types.ts";
import { decimalsApart } from "./numbers/decimals.ts";
import { shareText } from "./shareText.ts";
import { rangeText } from "./nodeReport.ts";
import type { Formatter } from "./formatter.ts";

/** Value, range and coverage of questions that are taken together across the tree, as texts; the value told apart from what it is compared with. */
export function poolText(formatter: Formatter, pool: Pool, compared: readonly number[] = []) {
  const { value, low, high, coverage } = pool;
  const decimals = value === null ? 1 : decimalsApart([value, ...compared]);
  const ends = { low: formatter.number(low ?? 0, decimals), high: formatter.number(high ?? 0, decimals) };
  return {
    value: value === null ? formatter.value(null) : formatter.number(value, decimals),
    range: rangeText(formatter, pool, ends),
    coverage: shareText(formatter, coverage),
  };
}
