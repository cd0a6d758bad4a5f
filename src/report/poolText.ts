import type { Pool } from "#scoring/types.ts";
import { decimalsApart } from "./shown/decimals.ts";
import { shareText } from "./shareText.ts";
import { rangeText } from "./standing.ts";
import type { Words } from "./words.ts";

/** Value, range and coverage of questions that are taken together across the tree, as texts; the value told apart from what it is compared with. */
export function poolText(words: Words, pool: Pool, compared: readonly number[] = []) {
  const { value, low, high, coverage } = pool;
  const decimals = value === null ? 1 : decimalsApart([value, ...compared]);
  const ends = { low: words.number(low ?? 0, decimals), high: words.number(high ?? 0, decimals) };
  return {
    value: value === null ? words.value(null) : words.number(value, decimals),
    range: rangeText(words, pool, ends),
    coverage: shareText(words, coverage),
  };
}
