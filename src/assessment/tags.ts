import { foldText } from "#lib/foldText.ts";
import { shownText } from "#lib/isBlank.ts";
import { cut } from "./cut.ts";
import { MAX_TAG, MAX_TAGS } from "./limits.ts";
import type { Assessment } from "./schema.ts";

/**
 * Sets the tags; blank and repeated ones are left out, and none removes the field. The moment of the last change stays:
 * tags only order a list, and one on an old assessment must not make it the latest of its organisation.
 */
export function withTags(assessment: Assessment, tags: readonly string[]): Assessment {
  const { tags: before = [], ...rest } = assessment;
  const next = uniqueTags(tags);
  if (JSON.stringify(before) === JSON.stringify(next)) return assessment;
  return { ...rest, ...(next.length > 0 && { tags: [...next] }) };
}

/** Adds and removes tags, as `withTags`; those of other spellings of the same letters count as the same. */
export function changeTags(
  assessment: Assessment,
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Assessment {
  const { add = [], remove = [] } = change;
  const gone = new Set(remove.map(foldText));
  const kept = (assessment.tags ?? []).filter((tag) => !gone.has(foldText(tag)));
  return withTags(assessment, [...kept, ...add]);
}

/** Reads tags typed in one line, separated by commas or semicolons; each is cut to `MAX_TAG` code points. */
export function readTags(line: string): readonly string[] {
  return uniqueTags(line.split(/[,;\n]/).map((tag) => cut(tag.trim(), MAX_TAG)));
}

/** Returns the tags as stored: trimmed, each once, at most `MAX_TAGS`. */
function uniqueTags(tags: readonly string[]): readonly string[] {
  const unique = new Map<string, string>();
  for (const tag of tags.map(shownText).filter((one) => one !== "")) {
    const folded = foldText(tag);
    if (!unique.has(folded)) unique.set(folded, tag);
  }
  return [...unique.values()].slice(0, MAX_TAGS);
}
