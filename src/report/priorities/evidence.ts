import { EVIDENCE_GRADES } from "#assessment/limits.ts";
import { saidEvidence } from "#report/saidEvidence.ts";
import { shareText } from "#report/shareText.ts";
import type { Words } from "#report/words.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { EvidencePart } from "./model.ts";

/** What the answers rest on, the surest last; empty while nothing is answered. */
export function listEvidence(words: Words, evidence: NodeScore["evidence"]): readonly EvidencePart[] {
  if (evidence === null) return [];
  const said = saidEvidence(evidence);
  return EVIDENCE_GRADES.map((grade) => ({
    grade,
    share: evidence[grade],
    name: words.text(`evidence.${grade}`),
    text: shareText(words, said[grade]),
  }));
}
