import * as z from "zod/mini";
import { questionnaireSchema } from "#questionnaire/schema.ts";
import { answersSchema as answers, id, moment, text } from "./answersSchema.ts";
import { keptBenchmarkSchema } from "./benchmark/benchmarkSchema.ts";
import { ASSESSMENT_FORMAT, MAX_ANSWERS, MAX_DECISIONS, MAX_RESPONDENTS, MAX_TAGS, RISK_DECISIONS } from "./limits.ts";
import { invitationFields } from "./workshop/invitationSchema.ts";

/*
 * The schema of an assessment, format "assessment/1". Objects are loose: fields added by a newer minor version are kept
 * and written back. Sizes are limited, so that a hostile file is rejected before it is processed.
 */

const exposure = z.record(id, z.array(id).check(z.maxLength(100)));
const level = z.number().check(z.gte(0), z.lte(10));

const respondent = z.looseObject({
  id,
  name: text,
  role: z.optional(text),
  answers,
  /** The votes do not count, and are kept. */
  leftOut: z.optional(z.literal(true)),
  /** The invitation that was answered; without it, votes were given at the table. */
  invitation: z.optional(id),
});

/** What became of a question in a workshop; the agreed answer stands among the answers. */
const discussion = z.looseObject({
  /** Left for later. */
  parked: z.optional(z.literal(true)),
  /** When an answer was agreed. */
  agreedAt: z.optional(moment),
  /** The minority view: what those say who see it differently. */
  dissent: z.optional(text),
});

/** In the copy of a participant: the invitation, and who answers it. */
const participation = z.looseObject({
  invitation: z.looseObject(invitationFields),
  respondent: id,
  name: z.optional(text),
  role: z.optional(text),
});

const planItem = z.looseObject({
  wave: z.optional(z.int().check(z.gte(1), z.lte(100))),
  owner: z.optional(text),
  due: z.optional(z.iso.date()),
  status: z.optional(z.enum(["todo", "doing", "done", "dismissed"])),
  /** Why it was dismissed. */
  reason: z.optional(text),
});
const plan = z.looseObject({
  /** 0 is maturity alone, 1 is risk alone. */
  focus: z.number().check(z.gte(0), z.lte(1)),
  /** Points of each wave except the last. */
  capacities: z.array(z.number().check(z.gte(0))).check(z.maxLength(20)),
  items: z.record(id, planItem),
  /** The cost of effort; without it, effort is small, medium or large. */
  cost: z.optional(
    z.looseObject({
      /** Person-days per point of effort. */
      daysPerPoint: z.number().check(z.gt(0), z.lte(1000)),
      /** The cost of a person-day, in `currency`. */
      dayRate: z.optional(z.number().check(z.gt(0), z.lte(1e9))),
      /** ISO 4217 code. */
      currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "badCurrency"))),
    }),
  ),
});

/**
 * A likelihood or impact without controls, 1…5, that replaces the calculated one. Without a reason it has no effect.
 */
const riskOverride = z.looseObject({ value: z.int().check(z.gte(1), z.lte(5)), reason: text });

const treatment = z.looseObject({
  decision: z.optional(z.enum(RISK_DECISIONS)),
  owner: z.optional(text),
  due: z.optional(z.iso.date()),
  note: z.optional(text),
  likelihood: z.optional(riskOverride),
  impact: z.optional(riskOverride),
});

/** The author's changes of a decision for the board. */
const boardDecision = z.looseObject({
  /** The author's text; by default, that of the rule that proposes the decision. */
  text: z.optional(text),
  /** Lower positions come first; decisions without one follow in the order of the rules. */
  position: z.optional(z.number()),
  /** A proposal that the author has removed. */
  removed: z.optional(z.literal(true)),
});

/** The answers at a moment, without the notes and other details. */
const snapshot = z.looseObject({
  id,
  takenAt: moment,
  label: text,
  exposure,
  answers,
  /** The questionnaire answered then; by default, the assessment's. */
  questionnaire: z.optional(z.looseObject({ id, version: text })),
});

const subject = z.looseObject({ organisation: text, scope: text, sector: text, assessor: text });

/** A whole assessment in one document. */
export const assessmentSchema = z.looseObject({
  format: z.literal(ASSESSMENT_FORMAT),
  id,
  questionnaire: z.looseObject({
    id,
    version: text,
    /** The version from which the answers were taken over. */
    upgradedFrom: z.optional(text),
  }),
  custom: z.optional(questionnaireSchema),
  edition: id,
  /** Identifies the assessment in lists, for example by its period. Not printed. */
  title: z.optional(text),
  /** Groups assessments in lists, for example by client. Not printed. */
  tags: z.optional(z.array(text).check(z.maxLength(MAX_TAGS))),
  subject,
  createdAt: moment,
  updatedAt: moment,
  target: z.optional(id),
  targets: z.optional(z.record(id, level)),
  priorities: z.optional(z.record(id, z.number().check(z.gt(0), z.lte(1e9)))),
  exposure,
  answers,
  respondents: z.optional(z.array(respondent).check(z.maxLength(MAX_RESPONDENTS))),
  /** Who was asked to answer alone, and what. */
  invitations: z.optional(z.array(z.looseObject(invitationFields)).check(z.maxLength(1000))),
  /** By question. */
  discussions: z.optional(
    z.record(id, discussion).check(z.refine((value) => Object.keys(value).length <= MAX_ANSWERS, "tooManyAnswers")),
  ),
  /** The areas that are left out of the agenda of the workshop. */
  offAgenda: z.optional(z.array(id).check(z.maxLength(1000))),
  participation: z.optional(participation),
  plan: z.optional(plan),
  /** By risk scenario: its owner, its treatment, and the organisation's own ratings. */
  treatments: z.optional(z.record(id, treatment)),
  /** The author's summary for the first page of the report. */
  summary: z.optional(text),
  /** By the name of the rule that proposes a decision, or by an id if the author added it. */
  decisions: z.optional(
    z
      .record(id, boardDecision)
      .check(z.refine((value) => Object.keys(value).length <= MAX_DECISIONS, "tooManyDecisions")),
  ),
  snapshots: z.optional(z.array(snapshot).check(z.maxLength(1000))),
  /** The id of the snapshot for comparison; by default, `earlierSnapshot` chooses. */
  comparedWith: z.optional(id),
  /** The benchmark of other organisations that the results are compared with. */
  benchmark: z.optional(keptBenchmarkSchema),
});

/** An assessment in a file, in memory and in the database. */
export type Assessment = z.infer<typeof assessmentSchema>;
/** The answer to a question, with evidence, note, owner and links. */
export type Answer = Assessment["answers"][string];
/** Answers by question id. */
export type Answers = Assessment["answers"];
/** Somebody who answers before one answer is agreed. */
export type Respondent = NonNullable<Assessment["respondents"]>[number];
/** What became of a question in a workshop. */
export type Discussion = NonNullable<Assessment["discussions"]>[string];
/** The organisation, scope and sector assessed, and the assessor. */
export type Subject = Assessment["subject"];
/** The answers at a moment, kept for comparison. */
export type Snapshot = NonNullable<Assessment["snapshots"]>[number];
