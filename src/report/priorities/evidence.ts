import { type EvidenceCounts, GROUNDS } from "#report/countEvidence.ts";
import type { Formatter } from "#report/formatter.ts";
import type { EvidenceShare } from "./prioritiesReport.ts";

/** Counts the answers by evidence grade, the strongest last; empty while nothing is answered. */
export function listEvidence(formatter: Formatter, evidence: EvidenceCounts): readonly EvidenceShare[] {
  if (evidence.answered === 0) return [];
  return GROUNDS.filter((ground) => ground !== "unstated" || evidence.unstated > 0).map((ground) => ({
    grade: ground,
    share: evidence[ground] / evidence.answered,
    name: formatter.text(`evidence.${ground}`),
    text: formatter.text("numbers.fraction", { count: evidence[ground], of: evidence.answered }),
  }));
}
