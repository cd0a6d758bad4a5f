import { expect, it } from "vitest";
import type { Path } from "#lib/problem.ts";
import { ADVICE_CODES } from "#questionnaire/adviceCodes.ts";
import { advise } from "#questionnaire/advise.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { changed } from "./changed.ts";

const QUESTION = ["areas", 0, "practices", 0, "questions", 0] as const;
const STATEMENT = [...QUESTION, "levels", 1, "statement"] as const;
const HIGHEST = [...QUESTION, "levels", 2, "statement"] as const;

type Weakness = {
  readonly name: string;
  readonly at: Path;
  readonly to: unknown;
  readonly code: (typeof ADVICE_CODES)[number] | null;
  /** The reported place, if it differs from the changed one. */
  readonly reportedAt?: Path;
};

/** Every highest statement with 21 words; each alone is short enough. */
const longer = tinyQuestionnaire.areas.map((area) => ({
  ...area,
  practices: area.practices.map((practice) => ({
    ...practice,
    questions: practice.questions.map(({ levels, ...question }) => ({
      ...question,
      levels: levels.map((level, position) =>
        position < levels.length - 1
          ? level
          : { ...level, statement: `${"all or ".repeat(10)}${question.id.slice(-5)}.` },
      ),
    })),
  })),
}));

const weaknesses: readonly Weakness[] = [
  { name: "25 words", at: STATEMENT, to: `${"yes ".repeat(24)}yes.`, code: null },
  { name: "26 words", at: STATEMENT, to: `${"yes ".repeat(25)}yes.`, code: "longStatement" },
  { name: "a hyphen, which joins", at: STATEMENT, to: `${"yes ".repeat(24)}well-known.`, code: null },
  {
    name: "a statement of another question",
    at: STATEMENT,
    to: "Nobody looks after training.offered!",
    code: "repeatedStatement",
    reportedAt: ["areas", 1, "practices", 0, "questions", 0, "levels", 0, "statement"],
  },
  {
    name: "one adverb more",
    at: HIGHEST,
    to: "Somebody quickly wrote a rule about policy.written, or so.",
    code: "repeatsLevelBelow",
  },
  { name: "and/or", at: [...QUESTION, "why"], to: "Rules and/or people fail.", code: "andOr" },
  { name: "and / or in a risk", at: ["risks", 0, "title"], to: "Harm and / or loss", code: "andOr" },
  {
    name: "an abbreviation",
    at: STATEMENT,
    to: "Teams read the SBOM.",
    code: "unexplainedAbbreviation",
    reportedAt: QUESTION,
  },
  {
    name: "abbreviations in the plural",
    at: STATEMENT,
    to: "Teams read the SBOMs.",
    code: "unexplainedAbbreviation",
    reportedAt: QUESTION,
  },
  { name: "an abbreviation explained", at: STATEMENT, to: "Teams read the bill of materials (SBOM).", code: null },
  { name: "a name with two capitals", at: STATEMENT, to: "Teams sign in with OAuth.", code: null },
  { name: "a common abbreviation", at: STATEMENT, to: "The US teams of IT use AI.", code: null },
  {
    name: "hard words",
    at: [...QUESTION, "why"],
    to: `${"Organisational responsibility necessitates interdisciplinary accountability considerations ".repeat(5)}.`,
    code: "hardToRead",
    reportedAt: QUESTION,
  },
  {
    name: "evidence for two questions",
    at: [...QUESTION, "evidence", 1],
    to: "the rule about training.offered",
    code: "repeatedEvidence",
    reportedAt: ["areas", 1, "practices", 0, "questions", 0, "evidence", 0],
  },
  {
    name: "an abbreviation in the rule for levels",
    at: ["levelGuide", "intro"],
    to: "Ask the SBOM.",
    code: "unexplainedAbbreviation",
    reportedAt: ["levelGuide"],
  },
  { name: "one proof of the highest level", at: HIGHEST, to: "Every team counts.", code: "oneProof" },
  { name: "two that count alike", at: HIGHEST, to: "Every team counts, or software does.", code: null },
  { name: "statements of 21 words on average", at: ["areas"], to: longer, code: "longOnAverage" },
  { name: "no role", at: [...QUESTION, "roles"], to: undefined, code: "noRole" },
  { name: "three who know", at: [...QUESTION, "roles"], to: ["head", "team", "guest"], code: "manyRoles" },
  {
    name: "no condition for not applicable",
    at: [...QUESTION, "notApplicable"],
    to: undefined,
    code: "noApplicability",
  },
  {
    name: "an edition that takes too long",
    at: ["editions", 0, "minutes"],
    to: 0.5,
    code: "tooFewMinutes",
  },
  { name: "a weight without a reason", at: ["areas", 0, "weight"], to: 2, code: "noWeightReason" },
];

it("finds nothing to advise in the tiny questionnaire", () => {
  expect(advise(tinyQuestionnaire)).toEqual([]);
});

it.each(weaknesses)("$name", ({ at, to, code, reportedAt = at }) => {
  const parsed = parseQuestionnaire(changed(tinyQuestionnaire, at, to));
  const advice = parsed.ok ? advise(parsed.value).map(({ path, code: found }) => ({ path, code: found })) : [];
  expect(parsed).toMatchObject({ ok: true });
  expect(advice).toEqual(code === null ? [] : [{ path: reportedAt, code }]);
});

it.each(ADVICE_CODES)("%s has a sample", (code) => {
  expect(weaknesses.map((weakness) => weakness.code)).toContain(code);
});
