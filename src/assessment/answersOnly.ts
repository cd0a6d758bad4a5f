import type { Answer, Answers, Assessment } from "./schema.ts";

/**
 * An assessment without what people wrote down beside the answers: notes, links, owners, flags, moments, and the names of
 * respondents. What scores, risks and plan rest on stays, and so does what the board's pages print. Doing it twice
 * changes nothing.
 */
export function answersOnly(assessment: Assessment): Assessment {
  const { respondents, snapshots, treatments, ...rest } = assessment;
  return {
    ...rest,
    answers: withoutDetails(assessment.answers),
    ...(respondents !== undefined && {
      respondents: respondents.map(({ id, answers }) => ({ id, name: "", answers: withoutDetails(answers) })),
    }),
    ...(snapshots !== undefined && {
      snapshots: snapshots.map((snapshot) => ({ ...snapshot, answers: withoutDetails(snapshot.answers) })),
    }),
    ...(treatments !== undefined && {
      treatments: mapRecord(treatments, ({ note: _, ...treatment }) => treatment),
    }),
  };
}

/** Answers without notes, links, owners, flags and moments; those that say nothing without them are left out. */
export function withoutDetails(answers: Answers): Answers {
  const kept = mapRecord(answers, bare);
  return Object.fromEntries(Object.entries(kept).filter(([, answer]) => Object.keys(answer).length > 0));
}

/** What is kept is listed, so that nothing that comes later travels unseen. */
function bare({ level, notApplicable, unknown, evidence, toConfirm }: Answer): Answer {
  return {
    ...(level !== undefined && { level }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(unknown !== undefined && { unknown }),
    ...(evidence !== undefined && { evidence }),
    ...(toConfirm !== undefined && { toConfirm }),
  };
}

function mapRecord<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
