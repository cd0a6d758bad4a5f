import { type EvidenceCounts, GROUNDS, type Ground } from "./countEvidence.ts";
import type { Formatter } from "./formatter.ts";
import type { Counts, NodeReport } from "./report.ts";
import { textOf } from "./runs.ts";

/**
 * Describes how certain a value is, for readers who do not know the method: what is missing, and what it is based on.
 */
export function writeSureness(
  formatter: Formatter,
  counts: Counts,
  overall: NodeReport,
  minimum: number,
): readonly string[] {
  const { value, provisional } = overall.score;
  const questions = counts.questions - counts.notApplicable;
  if (value === null) return questions === 0 ? [] : [formatter.text("sure.none", { questions })];
  const missing = counts.open + counts.unknown;
  const { low, high } = overall.text;
  const range = { low, high, missing, questions };
  const narrow = range.low === range.high;
  return [
    formatter.text(missing === 0 ? "sure.complete" : narrow ? "sure.narrow" : "sure.range", range),
    ...(counts.toConfirm > 0
      ? [textOf(formatter.runs("lead.toConfirm", { count: counts.toConfirm }, { metric: null }))]
      : []),
    ...(provisional ? [textOf(formatter.runs("lead.provisional", { minimum }, { metric: null }))] : []),
    ...writeEvidence(formatter, counts.evidence),
  ];
}

/** Describes the evidence as numbers of answers; in one word if all have the same grade. */
export function writeEvidence(formatter: Formatter, counts: EvidenceCounts): readonly string[] {
  const { answered, verified } = counts;
  if (answered === 0) return [];
  const only = GROUNDS.find((ground) => counts[ground] === answered);
  if (only !== undefined) return [formatter.text(`sure.${only}`, { answered })];
  const parts = PARTS.filter((ground) => counts[ground] > 0).map((ground) =>
    formatter.text(`sure.part.${ground}`, { count: counts[ground] }),
  );
  const id = verified === 0 ? "sure.evidenceUnverified" : "sure.evidence";
  return [formatter.text(id, { answered, parts: formatter.list(parts) })];
}

/** In the order of the sentence. */
const PARTS = ["documented", "verified", "asserted", "unstated"] as const satisfies readonly Ground[];
