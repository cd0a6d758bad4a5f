import type { Answer, Answers, Assessment } from "./schema.ts";

/**
 * Removes everything that people wrote alongside the answers: notes, links, owners, flags, moments, minority views,
 * invitations, the benchmark, the names and roles of respondents, and what is only for the owner's list: the title and
 * the tags. Keeps the data for scores, risks and plan, and all that the board edition prints. Idempotent.
 */
export function answersOnly(assessment: Assessment): Assessment {
  const {
    respondents,
    invitations: _,
    participation: __,
    title: ___,
    tags: ____,
    offAgenda: _____,
    benchmark: ______,
    discussions,
    snapshots,
    treatments,
    ...rest
  } = assessment;
  return {
    ...rest,
    answers: withoutDetails(assessment.answers),
    ...(respondents !== undefined && {
      respondents: respondents.map(({ id, leftOut, answers }) => ({
        id,
        name: "",
        ...(leftOut !== undefined && { leftOut }),
        answers: withoutDetails(answers),
      })),
    }),
    ...(discussions !== undefined && {
      discussions: mapRecord(discussions, ({ dissent: _, ...discussion }) => discussion),
    }),
    ...(snapshots !== undefined && {
      snapshots: snapshots.map((snapshot) => ({ ...snapshot, answers: withoutDetails(snapshot.answers) })),
    }),
    ...(treatments !== undefined && {
      treatments: mapRecord(treatments, ({ note: _, ...treatment }) => treatment),
    }),
  };
}

/** Removes notes, links, owners, flags and moments from answers; omits answers that become empty. */
export function withoutDetails(answers: Answers): Answers {
  const kept = mapRecord(answers, bareAnswer);
  return Object.fromEntries(Object.entries(kept).filter(([, answer]) => Object.keys(answer).length > 0));
}

/** Lists the fields to keep, so that fields added later are not included by accident. */
function bareAnswer({ level, notApplicable, unknown, evidence, toConfirm }: Answer): Answer {
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
