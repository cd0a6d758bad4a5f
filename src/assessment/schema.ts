import { questionnaireSchema } from "#questionnaire/schema.ts";
import * as z from "zod/mini";
import {
  ASSESSMENT_FORMAT,
  EVIDENCE_GRADES,
  MAX_ANSWERS,
  MAX_DECISIONS,
  MAX_LINKS,
  MAX_TEXT,
  RISK_DECISIONS,
} from "./limits.ts";

/*
 * The shape of an assessment, format "assessment/1". Objects are loose: what a newer minor version added is kept and
 * written back. Sizes are bounded, so that a hostile file is refused before anything is done with it.
 */

const text = z.string().check(z.maxLength(MAX_TEXT));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const moment = z.iso.datetime({ offset: true });

/** Exactly one of level, notApplicable and unknown, or none of them while only notes are kept. */
const answer = z
  .looseObject({
    level: z.optional(z.int().check(z.gte(0), z.lte(10))),
    /** The reason why the question does not apply; it may still be empty while it is typed. */
    notApplicable: z.optional(text),
    /** "Don't know": for the score unanswered, listed as open. */
    unknown: z.optional(z.literal(true)),
    evidence: z.optional(z.enum(EVIDENCE_GRADES)),
    note: z.optional(text),
    links: z.optional(z.array(text).check(z.maxLength(MAX_LINKS))),
    owner: z.optional(text),
    flagged: z.optional(z.boolean()),
    answeredAt: z.optional(moment),
    /** Taken over from an earlier version of the questionnaire whose question meant something else. */
    toConfirm: z.optional(z.literal(true)),
  })
  .check(
    z.refine(
      (value) => [value.level, value.notApplicable, value.unknown].filter((state) => state !== undefined).length <= 1,
      "oneState",
    ),
  );

const answers = z
  .record(id, answer)
  .check(z.refine((value) => Object.keys(value).length <= MAX_ANSWERS, "tooManyAnswers"));

const exposure = z.record(id, z.array(id).check(z.maxLength(100)));
const level = z.number().check(z.gte(0), z.lte(10));

const respondent = z.looseObject({ id, name: text, role: z.optional(text), answers });

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
  /** Points of each wave but the last. */
  capacities: z.array(z.number().check(z.gte(0))).check(z.maxLength(20)),
  items: z.record(id, planItem),
  /** What effort means to the organisation; without it, effort is small, medium or large. */
  cost: z.optional(
    z.looseObject({
      /** Person-days that one point of effort takes. */
      daysPerPoint: z.number().check(z.gt(0), z.lte(1000)),
      /** What a person-day costs, in `currency`. */
      dayRate: z.optional(z.number().check(z.gt(0), z.lte(1e9))),
      /** ISO 4217 code. */
      currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "badCurrency"))),
    }),
  ),
});

/** A likelihood or impact without controls, 1…5, in place of the one by the rules. Without a reason it does not count. */
const riskOverride = z.looseObject({ value: z.int().check(z.gte(1), z.lte(5)), reason: text });

const treatment = z.looseObject({
  decision: z.optional(z.enum(RISK_DECISIONS)),
  owner: z.optional(text),
  due: z.optional(z.iso.date()),
  note: z.optional(text),
  likelihood: z.optional(riskOverride),
  impact: z.optional(riskOverride),
});

/** What the author decided about a decision that the board is asked for. */
const boardDecision = z.looseObject({
  /** The author's own words; without them, those of the rule that proposes it. */
  text: z.optional(text),
  /** Smaller comes first; those without one follow in the order of the rules. */
  position: z.optional(z.number()),
  /** A proposal that is not asked for. */
  removed: z.optional(z.literal(true)),
});

/** The answers as they were at a moment. What people wrote down beside them is not kept a second time. */
const snapshot = z.looseObject({
  id,
  takenAt: moment,
  label: text,
  exposure,
  answers,
  /** The questionnaire that was answered then; without it, the one of the assessment. */
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
  /** What tells it apart from others in a list, such as the period. It is not printed. */
  title: z.optional(text),
  subject,
  createdAt: moment,
  updatedAt: moment,
  target: z.optional(id),
  targets: z.optional(z.record(id, level)),
  priorities: z.optional(z.record(id, z.number().check(z.gt(0), z.lte(1e9)))),
  exposure,
  answers,
  respondents: z.optional(z.array(respondent).check(z.maxLength(1000))),
  plan: z.optional(plan),
  /** By risk scenario: who owns it, what is done about it, and what of its rating is the organisation's own. */
  treatments: z.optional(z.record(id, treatment)),
  /** A paragraph of the author's own for the first page of the report. */
  summary: z.optional(text),
  /** By the name of the rule that proposes a decision, or by an id of its own where the author added it. */
  decisions: z.optional(
    z
      .record(id, boardDecision)
      .check(z.refine((value) => Object.keys(value).length <= MAX_DECISIONS, "tooManyDecisions")),
  ),
  snapshots: z.optional(z.array(snapshot).check(z.maxLength(1000))),
  /** The id of the snapshot that the present is compared with; without it, `earlierSnapshot` chooses. */
  comparedWith: z.optional(id),
});

/** An assessment as it is in a file, in memory and in the database. */
export type Assessment = z.infer<typeof assessmentSchema>;
/** The answer to a question, with evidence, note, owner and links. */
export type Answer = z.infer<typeof answer>;
/** Answers by question id. */
export type Answers = Assessment["answers"];
/** Who and what is assessed, and by whom. */
export type Subject = Assessment["subject"];
/** The answers as they were at a moment, kept to compare. */
export type Snapshot = NonNullable<Assessment["snapshots"]>[number];
