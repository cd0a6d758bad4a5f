import * as fc from "fast-check";
import type { ANSWER_DETAILS } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, RISK_DECISIONS } from "#assessment/limits.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";

/*
 * Arbitrary assessments that a file may hold: each field present or absent, any text, ids such as `constructor`, and
 * fields known only to a later version.
 */

export const NOON = "2026-01-31T12:00:00.000Z";
export const LATER = "2026-01-31T12:00:01.000Z";

export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "ع".repeat(50), "👩‍👩‍👧‍👦", "\uD800", "\u202Etxt.exe", "=1+1", "x".repeat(4000)),
);
export const anyId = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "b", "c", "d.e", "policy.written", "policy.known") },
  { weight: 1, arbitrary: fc.constantFrom("constructor", "toString", "prototype", "hasOwnProperty", "id", "0") },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }).filter((id) => id !== "__proto__") },
);
export const anyMoment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyLevel = fc.integer({ min: 0, max: 10 });
const anyState: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ level: anyLevel }),
  fc.record({ notApplicable: anyText }),
  fc.record({ unknown: fc.constant<true>(true) }),
  fc.constant({}),
);
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    anyState,
    fc.record(
      {
        evidence: fc.constantFrom(...EVIDENCE_GRADES),
        note: anyText,
        links: fc.array(anyText, { maxLength: 3 }),
        owner: anyText,
        flagged: fc.boolean(),
        answeredAt: anyMoment,
        later: fc.constant(["kept"]),
      } satisfies Record<(typeof ANSWER_DETAILS)[number], unknown> & Record<string, unknown>,
      { requiredKeys: [] },
    ),
  )
  .map(([state, details]) => ({ ...state, ...details }));

const dictionary = { noNullPrototype: true, maxKeys: 5 };
const anyAnswers = fc.dictionary(anyId, anyAnswer, dictionary);
const anyExposure = fc.dictionary(anyId, fc.array(fc.constantFrom("some", "many"), { maxLength: 2 }), dictionary);
const byId = { maxLength: 3, selector: ({ id }: { id: string }) => id };

const anyPlan = fc.record({
  focus: fc.constantFrom(0, 0.5, 1),
  capacities: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
  cost: fc.record({ daysPerPoint: fc.constantFrom(0.5, 2), dayRate: fc.constant(900), currency: fc.constant("EUR") }),
  items: fc.dictionary(
    anyId,
    fc.record({ wave: fc.integer({ min: 1, max: 4 }), status: fc.constant<"doing">("doing") }, { requiredKeys: [] }),
    dictionary,
  ),
});

const anyOverride = fc.record({ value: fc.integer({ min: 1, max: 5 }), reason: anyText });
const anyTreatment = fc.record(
  {
    decision: fc.constantFrom(...RISK_DECISIONS),
    owner: anyText,
    due: fc.constant("2027-02-28"),
    note: anyText,
    likelihood: anyOverride,
    impact: anyOverride,
    later: fc.constant(["kept"]),
  },
  { requiredKeys: [] },
);
const anyDecision = fc.record(
  { text: anyText, position: fc.integer(), removed: fc.constant<true>(true) },
  { requiredKeys: [] },
);

const anyRespondent = fc.record(
  { id: anyId, name: anyText, answers: anyAnswers, role: anyText, leftOut: fc.constant<true>(true), invitation: anyId },
  { requiredKeys: ["id", "name", "answers"] },
);
const anyDiscussion = fc.record(
  { parked: fc.constant<true>(true), agreedAt: anyMoment, dissent: anyText, later: fc.constant(["kept"]) },
  { requiredKeys: [] },
);
export const anyInvitation = fc.record(
  {
    id: anyId,
    questionnaire: fc.constant({ id: tinyQuestionnaire.id, version: tinyQuestionnaire.version }),
    edition: fc.constantFrom("quick", "full"),
    areas: fc.constant<string[]>(["rules"]),
    title: anyText,
    anonymous: fc.constant<true>(true),
    until: fc.constant("2027-02-28"),
    welcome: anyText.map((text) => text.slice(0, 1000)),
    createdAt: anyMoment,
    later: fc.constant(["kept"]),
  },
  { requiredKeys: ["id", "questionnaire", "edition", "title", "createdAt"] },
);

const anyQuarter = fc.constantFrom("2025-Q4", "2026-Q1");
const anyQuartiles = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }))
  .map(([groups, tenths]) => {
    const [lower = 0, median = 0, upper = 0] = tenths.toSorted((a, b) => a - b).map((tenth) => tenth / 5);
    return { count: groups * 5, lower, median, upper };
  });
const anyBenchmark = fc.record({
  questionnaire: fc.constant({ id: tinyQuestionnaire.id, version: tinyQuestionnaire.version }),
  max: fc.constant(2),
  source: anyText.map((text) => `By ${text}`.slice(0, 200)),
  made: anyQuarter,
  answers: anyQuarter,
  overall: anyQuartiles,
  areas: fc.dictionary(fc.constantFrom("rules", "people"), anyQuartiles, dictionary),
});

export const anyAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    format: fc.constant<"assessment/1">("assessment/1"),
    id: fc.uuid(),
    questionnaire: fc.constant({ id: tinyQuestionnaire.id, version: tinyQuestionnaire.version }),
    custom: fc.constant(tinyQuestionnaire),
    edition: fc.constantFrom("quick", "full"),
    subject: fc.record({ organisation: anyText, scope: anyText, sector: anyText, assessor: anyText }),
    createdAt: anyMoment,
    updatedAt: anyMoment,
    target: fc.constant("good"),
    targets: fc.dictionary(anyId, anyLevel, dictionary),
    priorities: fc.dictionary(anyId, fc.integer({ min: 1, max: 9 }), dictionary),
    exposure: anyExposure,
    answers: anyAnswers,
    respondents: fc.uniqueArray(anyRespondent, byId),
    invitations: fc.uniqueArray(anyInvitation, byId),
    discussions: fc.dictionary(anyId, anyDiscussion, dictionary),
    plan: anyPlan,
    treatments: fc.dictionary(anyId, anyTreatment, dictionary),
    summary: anyText,
    tags: fc.array(anyText, { maxLength: 3 }),
    decisions: fc.dictionary(anyId, anyDecision, dictionary),
    snapshots: fc.uniqueArray(
      fc.record({ id: anyId, takenAt: anyMoment, label: anyText, exposure: anyExposure, answers: anyAnswers }),
      byId,
    ),
    benchmark: anyBenchmark,
    later: fc.constant({ minor: 7 }),
  },
  {
    requiredKeys: [
      ...(["format", "id", "questionnaire", "edition", "subject"] as const),
      ...(["createdAt", "updatedAt", "exposure", "answers"] as const),
    ],
  },
);

/** Returns a simple assessment of the tiny questionnaire. */
export function anAssessment(rest: Partial<Assessment> = {}): Assessment {
  return {
    format: "assessment/1",
    id: "assessment",
    questionnaire: { id: "tiny", version: "1.0.0" },
    edition: "full",
    subject: { organisation: "Acme", scope: "", sector: "", assessor: "" },
    createdAt: NOON,
    updatedAt: NOON,
    exposure: {},
    answers: { "policy.written": { level: 1, note: "As agreed.", answeredAt: NOON } },
    ...rest,
  };
}
