import { instantOf } from "#lib/instantOf.ts";
import { differences, type DocumentPath, valueAt, withValueAt } from "./differences.ts";
import { mergeText } from "./mergeText.ts";

/** Long texts that two tabs may be writing at once. */
const TEXTS: ReadonlySet<string | undefined> = new Set(["note", "notApplicable", "summary", "text", "reason"]);

/**
 * A document that was changed at two places at once, each from `before`: theirs, with everything that was changed in
 * mine. Where both changed the same, mine counts; of long texts, both. All three are of the current format; whether the
 * result is valid is for the door.
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
