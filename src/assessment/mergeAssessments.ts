import { instantOf } from "#lib/instantOf.ts";
import { type DocumentPath, differences, valueAt, withValueAt } from "./differences.ts";
import { mergeText } from "./mergeText.ts";

/** Long texts that two tabs may edit at the same time. */
const TEXTS: ReadonlySet<string | undefined> = new Set([
  "note",
  "notApplicable",
  "summary",
  "text",
  "reason",
  "dissent",
]);

/**
 * Merges two changes of a document, both made from `before`: `theirs` with everything that changed in `mine`. If both
 * changed the same value, `mine` wins; long texts keep both. All three must have the current format; the caller
 * validates the result.
 */
export function mergeAssessments(before: unknown, mine: unknown, theirs: unknown): unknown {
  return differences(before, mine).reduce<unknown>((merged, place) => {
    const [old, own, other] = [before, mine, theirs].map((document) => valueAt(document, place));
    return withValueAt(merged, place, settle(place, old, own, other));
  }, theirs);
}

function settle(place: DocumentPath, before: unknown, mine: unknown, theirs: unknown): unknown {
  if (typeof mine !== "string" || typeof theirs !== "string") return mine;
  const name = place.at(-1);
  if (name === "updatedAt") return instantOf(mine) > instantOf(theirs) ? mine : theirs;
  return TEXTS.has(name) ? mergeText(typeof before === "string" ? before : "", mine, theirs) : mine;
}
