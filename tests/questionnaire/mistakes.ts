import type { Path } from "#lib/problem.ts";

/** A change of `file`: `to` at the path `at`, undefined removes; without `at`, `to` replaces the whole file. */
export type Mistake = {
  readonly name: string;
  readonly file: string;
  readonly at?: Path;
  readonly to?: unknown;
  readonly code: string;
  /** The reported place, if it is not `at`. */
  readonly reportedAt?: string;
  /** The reported file, if it is not `file`. */
  readonly reportedIn?: string;
};

export const HEAD = "questionnaire.json";
const RULES = "areas/01-rules.json";
const PEOPLE = "areas/02-people.json";
const STANDARD = "frameworks/standard.json";
const WRITTEN = ["practices", 0, "questions", 0] as const;
const written = "practices[0].questions[0]";
const MATRIX = ["scoring", "risk", "matrix"] as const;
const EFFECTIVENESS = ["scoring", "effectiveness"] as const;

const CUMULATIVE = ["scoring", "cumulative"] as const;

function scaleOf(...values: readonly (number | undefined)[]) {
  return values.map((value) => ({ name: "Some", summary: "Some of it.", ...(value !== undefined && { value }) }));
}

/** Files that are missing or superfluous. */
export const files: readonly Mistake[] = [
  { name: "no header", file: HEAD, code: "missingFile" },
  { name: "a header that is a list", file: HEAD, to: [], code: "notAQuestionnaire", reportedAt: "format" },
  { name: "another format", file: HEAD, at: ["format"], to: "assessment/1", code: "notAQuestionnaire" },
  { name: "no format", file: HEAD, at: ["format"], code: "notAQuestionnaire" },
  { name: "a newer format", file: HEAD, at: ["format"], to: "questionnaire/2", code: "tooNew" },
  { name: "a misspelt file", file: "exposures.json", to: [], code: "strayFile" },
  { name: "a misspelt folder", file: "area/03-more.json", to: {}, code: "strayFile" },
  { name: "a misspelt ending", file: "areas/03-more.jsn", to: {}, code: "strayFile" },
  { name: "a file too deep", file: "areas/more/03-more.json", to: {}, code: "strayFile" },
  { name: "areas in the header", file: HEAD, at: ["areas"], to: [], code: "ownFile" },
  { name: "an area that is a list", file: RULES, to: [], code: "wrongType" },
  { name: "risks that are no list", file: "risks.json", to: {}, code: "wrongType" },
  { name: "upgrades that are no list", file: "upgrades.json", to: {}, code: "wrongType" },
  { name: "a file that gave no JSON", file: STANDARD, to: undefined, code: "missing" },
];

/** Faults that the schema finds. */
export const shapes: readonly Mistake[] = [
  {
    name: "a misspelt field",
    file: RULES,
    at: [...WRITTEN, "prompts"],
    to: "?",
    code: "unknownField",
    reportedAt: written,
  },
  { name: "a missing field", file: RULES, at: [...WRITTEN, "prompt"], code: "missing" },
  { name: "an empty text", file: RULES, at: [...WRITTEN, "why"], to: " ", code: "empty" },
  { name: "an endless text", file: HEAD, at: ["title"], to: "A".repeat(10_001), code: "tooLong" },
  { name: "a text that is a number", file: RULES, at: ["title"], to: 1, code: "wrongType" },
  { name: "a weight of 0", file: RULES, at: ["weight"], to: 0, code: "notAbove" },
  { name: "a negative weight", file: RULES, at: [...WRITTEN, "weight"], to: -1, code: "notAbove" },
  { name: "an infinite weight", file: RULES, at: ["weight"], to: Number.POSITIVE_INFINITY, code: "wrongType" },
  { name: "a weight in words", file: RULES, at: ["weight"], to: "1", code: "wrongType" },
  { name: "an id with a space", file: RULES, at: ["id"], to: "the rules", code: "badId" },
  { name: "a lens with a colon", file: HEAD, at: ["lenses", 0, "id"], to: "a:b", code: "badId" },
  { name: "a bad version", file: HEAD, at: ["version"], to: "1.0", code: "badVersion" },
  { name: "a bad locale", file: HEAD, at: ["locale"], to: "English", code: "badLocale" },
  {
    name: "an unsafe address",
    file: HEAD,
    at: ["source"],
    to: { title: "Us", url: "javascript:alert(1)" },
    code: "badAddress",
    reportedAt: "source.url",
  },
  { name: "one level only", file: HEAD, at: ["scale"], to: [{ name: "A", summary: "A" }], code: "tooFew" },
  { name: "an unknown effort", file: RULES, at: [...WRITTEN, "levels", 1, "effort"], to: "XL", code: "notOneOf" },
  { name: "no edition", file: RULES, at: [...WRITTEN, "editions"], to: [], code: "empty" },
  { name: "no evidence", file: RULES, at: [...WRITTEN, "evidence"], to: [], code: "empty" },
  { name: "a coverage of 80", file: HEAD, at: ["scoring", "minimumCoverage"], to: 80, code: "tooBig" },
  {
    name: "more than all effect",
    file: HEAD,
    at: EFFECTIVENESS,
    to: [0, 1, 2],
    code: "tooBig",
    reportedAt: "scoring.effectiveness[2]",
  },
  { name: "a day that is none", file: STANDARD, at: ["appliesFrom"], to: "2026-02-30", code: "badFormat" },
  { name: "an unknown status", file: STANDARD, at: ["status"], to: "old", code: "notOneOf" },
  { name: "an upgrade from no version", file: "upgrades.json", at: [0, "from"], to: "1", code: "badVersion" },
  { name: "a likelihood of 0", file: "risks.json", at: [0, "likelihood"], to: 0, code: "tooSmall" },
];

/** Ids that are used twice or reserved. */
export const ids: readonly Mistake[] = [
  { name: "an area twice", file: PEOPLE, at: ["id"], to: "rules", code: "repeatedId" },
  { name: "a practice named as an area", file: PEOPLE, at: ["practices", 0, "id"], to: "rules", code: "repeatedId" },
  {
    name: "a question twice",
    file: RULES,
    at: ["practices", 0, "questions", 1, "id"],
    to: "policy.written",
    code: "repeatedId",
  },
  { name: "the root's id", file: RULES, at: ["practices", 0, "id"], to: "overall", code: "reservedId" },
  { name: "an id of every object", file: RULES, at: ["practices", 0, "id"], to: "constructor", code: "reservedId" },
  {
    name: "an edition twice",
    file: HEAD,
    at: ["editions", 0, "id"],
    to: "full",
    code: "repeatedId",
    reportedAt: "editions[1].id",
  },
  { name: "a facet twice", file: HEAD, at: ["lenses", 0, "facets", 1, "id"], to: "care", code: "repeatedId" },
  { name: "a band twice", file: HEAD, at: ["scoring", "risk", "bands", 1, "id"], to: "low", code: "repeatedId" },
  { name: "an option twice", file: "exposure.json", at: [0, "options", 1, "id"], to: "nothing", code: "repeatedId" },
  { name: "a role twice", file: HEAD, at: ["roles", 1, "id"], to: "head", code: "repeatedId" },
  { name: "an item twice", file: STANDARD, at: ["items", 1, "id"], to: "A.1", code: "repeatedId" },
];

/** References to missing things, and repeated references. */
export const references: readonly Mistake[] = [
  { name: "a misspelt facet", file: RULES, at: [...WRITTEN, "facets", 0], to: "values:caer", code: "unknownFacet" },
  { name: "a facet without its lens", file: RULES, at: [...WRITTEN, "facets", 0], to: "care", code: "unknownFacet" },
  { name: "a facet twice", file: RULES, at: [...WRITTEN, "facets", 1], to: "values:care", code: "repeatedEntry" },
  { name: "a misspelt edition", file: RULES, at: [...WRITTEN, "editions", 0], to: "quik", code: "unknownEdition" },
  {
    name: "an edition named twice",
    file: RULES,
    at: [...WRITTEN, "editions", 0],
    to: "full",
    code: "repeatedEntry",
    reportedAt: `${written}.editions[1]`,
  },
  { name: "a misspelt role", file: RULES, at: [...WRITTEN, "roles", 0], to: "haed", code: "unknownRole" },
  { name: "a role named twice", file: RULES, at: [...WRITTEN, "roles", 1], to: "head", code: "repeatedEntry" },
  { name: "a misspelt tag", file: RULES, at: [...WRITTEN, "tags", 0], to: "wode", code: "unknownTag" },
  {
    name: "an upgraded question that is none",
    file: "upgrades.json",
    at: [0, "questions", 0, "id"],
    to: "policy.knwn",
    code: "unknownQuestion",
  },
  {
    name: "a question upgraded twice",
    file: "upgrades.json",
    at: [0, "questions", 1, "id"],
    to: "policy.known",
    code: "repeatedEntry",
  },
  {
    name: "a pointer to no question",
    file: "upgrades.json",
    at: [0, "gone", 0, "see", 0],
    to: "policy",
    code: "unknownQuestion",
  },
  {
    name: "a misspelt framework",
    file: RULES,
    at: [...WRITTEN, "references", 0, "framework"],
    to: "standart",
    code: "unknownFramework",
  },
  { name: "a misspelt item", file: RULES, at: [...WRITTEN, "references", 0, "item"], to: "A1", code: "unknownItem" },
  {
    name: "an item cited twice",
    file: RULES,
    at: [...WRITTEN, "references", 1],
    to: { framework: "standard", item: "A.1" },
    code: "repeatedEntry",
  },
  {
    name: "an area that no target knows",
    file: HEAD,
    at: ["targets", 0, "levels", "poeple"],
    to: 1,
    code: "unknownArea",
  },
  { name: "a reason for no area", file: HEAD, at: ["targets", 0, "reasons", "all"], to: "So.", code: "unknownArea" },
  {
    name: "a driver without its option",
    file: "risks.json",
    at: [0, "drivers", 0, "option"],
    to: "agents:all",
    code: "unknownOption",
  },
  {
    name: "a driver twice",
    file: "risks.json",
    at: [0, "drivers", 1],
    to: { option: "agents:everything", impact: 1 },
    code: "repeatedEntry",
    reportedAt: "[0].drivers[1].option",
  },
  {
    name: "a driver that adds nothing",
    file: "risks.json",
    at: [0, "drivers", 0, "likelihood"],
    code: "idleDriver",
    reportedAt: "[0].drivers[0]",
  },
  {
    name: "a condition that is no option",
    file: "risks.json",
    at: [0, "appliesWhen", 0],
    to: "agents",
    code: "unknownOption",
  },
  {
    name: "a condition twice",
    file: "risks.json",
    at: [0, "appliesWhen", 1],
    to: "agents:everything",
    code: "repeatedEntry",
  },
  {
    name: "a control that is no question",
    file: "risks.json",
    at: [0, "controls", 0, "question"],
    to: "policy",
    code: "unknownQuestion",
  },
  {
    name: "a control of likelihood twice",
    file: "risks.json",
    at: [0, "controls", 1, "on"],
    to: "likelihood",
    code: "repeatedEntry",
    reportedAt: "[0].controls[1].question",
  },
  {
    name: "a control of impact twice",
    file: "risks.json",
    at: [0, "controls", 0, "on"],
    to: "impact",
    code: "repeatedEntry",
    reportedAt: "[0].controls[1].question",
  },
  {
    name: "a risk's misspelt item",
    file: "risks.json",
    at: [0, "references", 0, "item"],
    to: "A.3",
    code: "unknownItem",
  },
];

/** Other faults that need checks across the document. */
export const rules: readonly Mistake[] = [
  {
    name: "a level too few",
    file: RULES,
    at: [...WRITTEN, "levels", 2],
    code: "levelCount",
    reportedAt: `${written}.levels`,
  },
  {
    name: "a level too many",
    file: HEAD,
    at: ["scale", 2],
    code: "levelCount",
    reportedAt: "practices[0].questions[0].levels",
    reportedIn: RULES,
  },
  { name: "a level without an action", file: RULES, at: [...WRITTEN, "levels", 1, "action"], code: "missing" },
  { name: "a level without an effort", file: RULES, at: [...WRITTEN, "levels", 2, "effort"], code: "missing" },
  {
    name: "an action at level 0",
    file: RULES,
    at: [...WRITTEN, "levels", 0, "action"],
    to: "Begin.",
    code: "levelZeroAction",
  },
  {
    name: "an effort at level 0",
    file: RULES,
    at: [...WRITTEN, "levels", 0, "effort"],
    to: "S",
    code: "levelZeroAction",
  },
  {
    name: "a rule for a level too few",
    file: HEAD,
    at: ["levelGuide", "levels", 2],
    code: "levelCount",
    reportedAt: "levelGuide.levels",
  },
  {
    name: "a question that is gone and still asked",
    file: "upgrades.json",
    at: [0, "gone", 0, "id"],
    to: "policy.known",
    code: "stillAsked",
  },
  { name: "an area without a practice", file: PEOPLE, at: ["practices"], to: [], code: "noPractice" },
  {
    name: "a practice without a question",
    file: PEOPLE,
    at: ["practices", 0, "questions"],
    to: [],
    code: "noQuestion",
  },
  {
    name: "a practice that only the quick edition asks",
    file: PEOPLE,
    at: ["practices", 0, "questions", 0, "editions"],
    to: ["quick"],
    code: "noQuestion",
    reportedAt: "practices[0].questions",
  },
  {
    name: "an edition without a question",
    file: HEAD,
    at: ["editions", 2],
    to: { id: "none", title: "None", minutes: 1 },
    code: "emptyEdition",
  },
  {
    name: "an answer set with a statement too few",
    file: HEAD,
    at: ["answerSets", 0, "levels", 2],
    code: "levelCount",
    reportedAt: "answerSets[0].levels",
  },
  {
    name: "an answer set beside statements",
    file: RULES,
    at: [...WRITTEN, "answerSet"],
    to: "teams",
    code: "answerSetAndLevels",
  },
  { name: "a misspelt answer set", file: RULES, at: [...WRITTEN, "answerSet"], to: "team", code: "unknownAnswerSet" },
  {
    name: "values that begin above 0",
    file: HEAD,
    at: ["scale"],
    to: scaleOf(1, 2, 3),
    code: "valueStart",
    reportedAt: "scale[0].value",
  },
  {
    name: "a value as the one before",
    file: HEAD,
    at: ["scale"],
    to: scaleOf(0, 2, 2),
    code: "valueFalls",
    reportedAt: "scale[2].value",
  },
  {
    name: "a value too few",
    file: HEAD,
    at: ["scale"],
    to: scaleOf(0, undefined, 2),
    code: "missing",
    reportedAt: "scale[1].value",
  },
  {
    name: "values without levels",
    file: HEAD,
    at: ["scale"],
    to: scaleOf(0, 1, 4),
    code: "levelsUnnamed",
    reportedAt: "levels",
  },
  {
    name: "an effort without its points",
    file: HEAD,
    at: ["scoring", "effort"],
    code: "effortUnsized",
    reportedAt: `${written}.levels[1].effort`,
    reportedIn: RULES,
  },
  { name: "risks without a matrix", file: HEAD, at: ["scoring", "risk"], code: "missing" },
  { name: "a matrix without bands", file: HEAD, at: ["scoring", "risk", "bands"], to: [], code: "missing" },
  {
    name: "a cumulative rule beyond the scale",
    file: HEAD,
    at: CUMULATIVE,
    to: { answer: 3 },
    code: "answerBeyondScale",
    reportedAt: "scoring.cumulative.answer",
  },
  {
    name: "a cumulative rule beside a gate",
    file: HEAD,
    at: CUMULATIVE,
    to: { answer: 1 },
    code: "gateAndCumulative",
    reportedAt: "scoring.gate",
  },
  {
    name: "a question of no level under it",
    file: HEAD,
    at: CUMULATIVE,
    to: { answer: 1 },
    code: "missing",
    reportedAt: `${written}.maturityLevel`,
    reportedIn: RULES,
  },
  {
    name: "a level that no rule asks for",
    file: RULES,
    at: [...WRITTEN, "maturityLevel"],
    to: 1,
    code: "noCumulative",
  },
  { name: "no effectiveness for the top", file: HEAD, at: EFFECTIVENESS, to: [0, 0.5], code: "effectivenessCount" },
  {
    name: "an effectiveness that begins above 0",
    file: HEAD,
    at: EFFECTIVENESS,
    to: [0.1, 0.5, 1],
    code: "effectivenessStart",
    reportedAt: "scoring.effectiveness[0]",
  },
  {
    name: "an effectiveness that falls",
    file: HEAD,
    at: EFFECTIVENESS,
    to: [0, 0.5, 0.4],
    code: "effectivenessFalls",
    reportedAt: "scoring.effectiveness[2]",
  },
  {
    name: "a matrix of four rows",
    file: HEAD,
    at: [...MATRIX, 4],
    code: "matrixSize",
    reportedAt: "scoring.risk.matrix",
  },
  {
    name: "a row of four cells",
    file: HEAD,
    at: [...MATRIX, 0, 4],
    code: "matrixSize",
    reportedAt: "scoring.risk.matrix[0]",
  },
  { name: "a misspelt band", file: HEAD, at: [...MATRIX, 4, 4], to: "hihg", code: "unknownBand" },
  {
    name: "a matrix that falls with impact",
    file: HEAD,
    at: [...MATRIX, 0, 0],
    to: "high",
    code: "matrixFalls",
    reportedAt: "scoring.risk.matrix[0][1]",
  },
  {
    name: "a matrix that falls with likelihood",
    file: HEAD,
    at: [...MATRIX, 0],
    to: ["high", "high", "high", "high", "high"],
    code: "matrixFalls",
    reportedAt: "scoring.risk.matrix[1][0]",
  },
  { name: "a target above the scale", file: HEAD, at: ["targets", 0, "levels", "rules"], to: 3, code: "targetOutside" },
  { name: "a target below 0", file: HEAD, at: ["targets", 0, "levels", "rules"], to: -1, code: "targetOutside" },
];
