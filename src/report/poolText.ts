import type { Pool } from "#scoring/types.ts";
import { shareText } from "./shareText.ts";
import { rangeText } from "./standing.ts";
import type { Words } from "./words.ts";

/** Value, range and coverage of questions that are taken together across the tree, as texts. */
export function poolText(words: Words, pool: Pool) {
  return { value: words.value(pool.value), range: rangeText(words, pool), coverage: shareText(words, pool.coverage) };
}
