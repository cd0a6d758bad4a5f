import type { Counts, Standing } from "#report/model.ts";
import type { NodeScore } from "#scoring/types.ts";
import { saidEvidence } from "#report/saidEvidence.ts";
import { isAll, isNone, shareText } from "#report/shareText.ts";
import { textOf, type Words } from "#report/words.ts";

/** How sure a value is, in sentences for somebody who has never seen the method: what is missing, what it rests on. */
export function writeSureness(words: Words, counts: Counts, overall: Standing, minimum: number): readonly string[] {
  const { value, low, high, evidence, provisional } = overall.score;
  const questions = counts.questions - counts.notApplicable;
  if (value === null) return questions === 0 ? [] : [words.text("sure.none", { questions })];
  const missing = counts.open + counts.unknown;
  const range = { low: words.value(low), high: words.value(high), missing, questions };
  const narrow = range.low === range.high;
  return [
    words.text(missing === 0 ? "sure.complete" : narrow ? "sure.narrow" : "sure.range", range),
    ...(provisional ? [textOf(words.runs("lead.provisional", { minimum }, { fig: null }))] : []),
    ...(evidence === null ? [] : [writeEvidence(words, evidence)]),
  ];
}

/** What the answers rest on. A share that exists is never shown as nothing, nor one that is not all as all. */
function writeEvidence(words: Words, evidence: NonNullable<NodeScore["evidence"]>): string {
  const { asserted, documented, verified } = saidEvidence(evidence);
  if (isAll(asserted)) return words.text("sure.asserted");
  if (isAll(documented)) return words.text("sure.documented");
  if (isAll(verified)) return words.text("sure.verified");
  const parts = [
    ...(isNone(documented) ? [] : [words.text("sure.partDocumented", { share: shareText(words, documented) })]),
    ...(isNone(verified) ? [] : [words.text("sure.partVerified", { share: shareText(words, verified) })]),
    ...(isNone(asserted) ? [] : [words.text("sure.partAsserted", { share: shareText(words, asserted) })]),
  ];
  return words.text(isNone(verified) ? "sure.evidenceUnverified" : "sure.evidence", { parts: words.list(parts) });
}
