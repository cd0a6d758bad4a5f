import * as z from "zod/mini";
import { id, reference, text, version, weight } from "./fields.ts";
import { frameworkSchema } from "./frameworkSchema.ts";
import { levelGuideSchema, roleSchema, tagSchema } from "./guideSchema.ts";
import { exposureQuestionSchema, riskSchema } from "./riskSchema.ts";
import { upgradeSchema } from "./upgradeSchema.ts";

/*
 * The schema of a questionnaire, format "questionnaire/1" (one bundled document). Every object is strict: a misspelt
 * field is an error and never silently ignored. Rules that need a look across the document are in check.ts.
 */

/** The `format` field; the number after the slash is the version. */
export const QUESTIONNAIRE_FORMAT = "questionnaire/1";

const answer = z.strictObject({
  name: text,
  summary: text,
  /** The value, from 0 upwards, in any unit; scaled to the range of `levels` for display. By default the position. */
  value: z.optional(z.number().check(z.gte(0), z.lte(1e9))),
});
const maturityLevel = z.strictObject({ name: text, summary: text });

const riskBand = z.strictObject({
  id,
  name: text,
  /** The name within a sentence, such as "very high"; defaults to `name`. */
  running: z.optional(text),
});

const scoring = z.strictObject({
  /** How far a child may be below its parent's level; null switches the rule off. */
  gate: z.nullable(z.number().check(z.gte(0))),
  /**
   * Replaces value and gate: a node has level n when all its questions of the levels 1…n have at least this answer, by
   * position on the scale.
   */
  cumulative: z.optional(z.strictObject({ answer: z.int().check(z.gte(1)) })),
  /** Below this coverage (0…1) a score is provisional. */
  minimumCoverage: z.number().check(z.gte(0), z.lte(1)),
  /** The part (0…1) of a risk above its minimum that perfect controls remove. */
  maxRiskReduction: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
  /** By level, 0…m: the effect of a control as a part (0…1) of its maximum; level ÷ m by default. */
  effectiveness: z.optional(z.array(z.number().check(z.gte(0), z.lte(1)))),
  /** Optional without risks. */
  risk: z._default(
    z.strictObject({
      /** From the mildest to the worst. */
      bands: z.array(riskBand),
      /** Band ids, `matrix[likelihood − 1][impact − 1]`. */
      matrix: z.array(z.array(id)),
    }),
    { bands: [], matrix: [] },
  ),
  /** Points for small, medium and large steps; without it, steps have no size and count as one each. */
  effort: z.optional(z.strictObject({ S: weight, M: weight, L: weight })),
});

const edition = z.strictObject({
  id,
  title: text,
  /** Minutes for an answer; not shown if omitted. */
  minutes: z.optional(z.number().check(z.gt(0))),
  /** The label of its start button, such as "Start the quick scan". */
  start: z.optional(text),
});

const target = z.strictObject({
  id,
  title: text,
  description: text,
  levels: z.record(id, z.number()),
  /** For each area, a sentence with the reason for its level. */
  reasons: z.optional(z.record(id, text)),
});

const facet = z.strictObject({ id, title: text, summary: text });
const lens = z.strictObject({ id, title: text, facets: z.array(facet).check(z.minLength(1)) });

const level = z.strictObject({
  statement: text,
  /** The action that leads from the level below to this one; levels 1…m only. */
  action: z.optional(text),
  effort: z.optional(z.enum(["S", "M", "L"])),
});

const answerSet = z.strictObject({ id, levels: z.array(level) });

const question = z.strictObject({
  id,
  prompt: text,
  why: z.optional(text),
  weight,
  weightReason: z.optional(text),
  editions: z.array(id).check(z.minLength(1)),
  /** Ids of the `roles` that usually know the answer. */
  roles: z.optional(z.array(id).check(z.minLength(1))),
  /** Ids of `tags`. */
  tags: z.optional(z.array(id).check(z.minLength(1))),
  /** When the question does not apply; null if it always applies. */
  notApplicable: z.optional(z.nullable(text)),
  /** The id of the answer set with its statements. */
  answerSet: z.optional(id),
  /** Its maturity level, from 1, for a cumulative rule. */
  maturityLevel: z.optional(z.int().check(z.gte(1))),
  /** A statement for each answer of the scale; omitted with `answerSet`. */
  levels: z._default(z.array(level), []),
  /** Evidence that an assessor would request. */
  evidence: z.optional(z.array(text).check(z.minLength(1))),
  references: z.array(reference),
  /** `lens:facet` */
  facets: z.array(text),
});

const practice = z.strictObject({
  id,
  number: text,
  title: text,
  intent: text,
  weight,
  weightReason: z.optional(text),
  questions: z.array(question),
});

/** An area, in its own file. */
export const areaSchema = z.strictObject({
  id,
  number: text,
  title: text,
  short: text,
  intent: text,
  weight,
  weightReason: z.optional(text),
  practices: z.array(practice),
});

/** Singular and plural. */
const words = z.tuple([text, text]);

const terms = z.strictObject({
  /** In headings. */
  area: words,
  practice: words,
  /** The subject of the exposure profile, such as "AI use". */
  exposure: z.optional(text),
  /** The subject of the measurement, such as "AI maturity". */
  maturity: z.optional(text),
  /** The same terms within a sentence, because capitalization depends on the language; default to the headings. */
  running: z.optional(
    z.strictObject({ area: z.optional(words), practice: z.optional(words), exposure: z.optional(text) }),
  ),
});

/** A whole questionnaire in one document. */
export const questionnaireSchema = z.strictObject({
  /** For editors only. */
  $schema: z.optional(z.string()),
  format: z.literal(QUESTIONNAIRE_FORMAT),
  id,
  version,
  locale: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "badLocale")),
  title: text,
  description: text,
  /** The welcome text on Home for new users; defaults to title and description. */
  introduction: z.optional(z.strictObject({ title: text, lead: text })),
  source: z.optional(z.strictObject({ title: text, url: z.string().check(z.regex(/^https:\/\//, "badAddress")) })),
  /** The terms of use; shown with the questionnaire and at the end of a report. */
  licence: z.optional(text),
  /** The subject in the report's file properties; defaults to "Assessment" with the title. */
  subject: z.optional(text),
  /** A sentence on the nature of the answers; by default, that they are the organisation's own statements. */
  caveat: z.optional(text),
  /** The terms for areas, practices and the exposure profile. */
  terms: z.optional(terms),
  /** The answers, from worst to best; the position is the level: 0…m, m in 1…10. */
  scale: z.array(answer).check(z.minLength(2), z.maxLength(11)),
  /** The maturity levels of areas and practices, 0…n, if they differ from the answers; values are 0…n. */
  levels: z.optional(z.array(maturityLevel).check(z.minLength(2), z.maxLength(11))),
  /** Statements shared by several questions. */
  answerSets: z.optional(z.array(answerSet)),
  levelGuide: z.optional(levelGuideSchema),
  scoring,
  editions: z.array(edition).check(z.minLength(1)),
  roles: z.optional(z.array(roleSchema)),
  tags: z.optional(z.array(tagSchema)),
  targets: z.array(target),
  lenses: z.array(lens),
  areas: z.array(areaSchema).check(z.minLength(1)),
  exposure: z.array(exposureQuestionSchema),
  risks: z.array(riskSchema),
  frameworks: z.array(frameworkSchema),
  /** The earlier versions whose answers can be taken over, and how. */
  upgrades: z.optional(z.array(upgradeSchema)),
});

/** A valid questionnaire, and the types of its parts. */
export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Area = Questionnaire["areas"][number];
export type Practice = Area["practices"][number];
export type Question = Practice["questions"][number];
export type ExposureQuestion = Questionnaire["exposure"][number];
export type RiskScenario = Questionnaire["risks"][number];
export type Framework = Questionnaire["frameworks"][number];
export type LevelGuide = NonNullable<Questionnaire["levelGuide"]>;
export type Upgrade = NonNullable<Questionnaire["upgrades"]>[number];
export type Reference = Question["references"][number];
