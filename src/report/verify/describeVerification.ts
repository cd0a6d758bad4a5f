import { isObject } from "#lib/isObject.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Edition, EDITIONS } from "#report/paper/options.ts";
import type { MessageId, Words } from "#report/words.ts";
import { type AuthoredText, listAuthored } from "./authoredText.ts";
import { countFigures, type Difference } from "./compareFigures.ts";
import { figureLabel, nameFigures } from "./nameFigures.ts";
import type { StatedValue, Statement } from "./statement.ts";
import type { Finding, Verification } from "./verify.ts";
import { questionnaireDigest } from "./writeStatement.ts";

/** Nothing speaks against it; nothing can be said for sure, and nobody need have changed it; something was changed. */
type VerdictStanding = "sound" | "unsure" | "unsound";

/** What is no sign that somebody changed anything. */
const INNOCENT: ReadonlySet<Finding> = new Set(["unstated", "statementNewer", "questionnaireVersion"]);

/** A verification in words. */
export type VerificationText = {
  /** The verdict as a heading. */
  readonly title: string;
  readonly standing: VerdictStanding;
  readonly sentences: readonly string[];
  readonly fingerprint: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly differences: readonly { readonly figure: string; readonly stated: string; readonly recomputed: string }[];
  /** What the author has written or rated, as it is attached. */
  readonly authored: readonly AuthoredText[];
  /** How many more differences there are than are listed. */
  readonly more: number;
};

/** A hostile report may differ in every number; the first ones are enough to see that it does. */
const LISTED = 200;

const TITLES = {
  unstated: "verify.unstated",
  statementDamaged: "verify.statementDamaged",
  statementNewer: "verify.statementNewer",
  attachmentChanged: "verify.attachmentChanged",
  questionnaireVersion: "verify.questionnaireVersion",
  questionnaireContents: "verify.questionnaireContents",
  figuresChanged: "verify.figuresChanged",
} as const satisfies Readonly<Record<Finding, MessageId>>;

const SENTENCES = {
  unstated: "verify.unstatedText",
  statementDamaged: "verify.statementDamagedText",
  statementNewer: "verify.statementNewerText",
  attachmentChanged: "verify.attachmentChangedText",
  questionnaireVersion: "verify.questionnaireVersionText",
  questionnaireContents: "verify.questionnaireContentsText",
  figuresChanged: "verify.figuresChangedText",
} as const satisfies Readonly<Record<Finding, MessageId>>;

/** What was found, in words that tell each kind of change apart. */
export function describeVerification(words: Words, verification: Verification): VerificationText {
  const { findings, differences, questionnaire, statement, fingerprint } = verification;
  const values = {
    count: countFigures(verification.figures),
    differing: differences.length,
    version: questionnaire.version,
    stated: statement?.questionnaire.version ?? "",
    fingerprint: statement?.assessment.sha256 ?? "",
  };
  const [first] = findings;
  return {
    title: words.text(first === undefined ? `verify.agrees.${verification.kind}` : TITLES[first], values),
    standing: first === undefined ? "sound" : findings.every((finding) => INNOCENT.has(finding)) ? "unsure" : "unsound",
    sentences:
      first === undefined
        ? [words.text(`verify.agreesText.${verification.kind}`, values)]
        : findings.map((finding) => words.text(SENTENCES[finding], values)),
    fingerprint,
    facts: listFacts(words, verification),
    differences: listDifferences(words, questionnaire, differences.slice(0, LISTED)),
    authored: listAuthored(words, questionnaire, verification.assessment),
    more: Math.max(0, differences.length - LISTED),
  };
}

function listFacts(
  words: Words,
  { kind, assessment, questionnaire, statement }: Verification,
): VerificationText["facts"] {
  const edition = questionnaire.editions.find(({ id }) => id === assessment.edition)?.title ?? assessment.edition;
  const made = statement?.app.version;
  const facts: readonly (readonly [MessageId, string])[] = [
    ["verify.what", words.text(`verify.what.${kind === "report" ? editionOf(statement) : "assessment"}`)],
    ["verify.organisation", assessment.subject.organisation.trim() || words.text("document.unnamed")],
    ["document.date", statement === null ? "" : words.date(statement.date)],
    ["verify.changedAt", words.date(assessment.updatedAt)],
    ["document.questionnaire", `${questionnaire.title} ${questionnaire.version}, ${edition}`],
    ["verify.questionnaireDigest", questionnaireDigest(questionnaire)],
    ["verify.madeWith", made === undefined ? "" : words.text("verify.version", { version: made })],
  ];
  return facts.filter(([, value]) => value !== "").map(([name, value]) => ({ name: words.text(name), value }));
}

/** Which edition the report says that it is; a report that does not say so is a report all the same. */
function editionOf(statement: Statement | null): Edition | "report" {
  const choices = statement?.choices;
  return (isObject(choices) && EDITIONS.find((edition) => edition === choices["edition"])) || "report";
}

function listDifferences(
  words: Words,
  questionnaire: Questionnaire,
  differences: readonly Difference[],
): VerificationText["differences"] {
  const names = nameFigures(words, questionnaire);
  const digits = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 6, useGrouping: false });
  const shown = (value: StatedValue | undefined): string => {
    if (value === undefined) return words.text("verify.absent");
    if (value === null) return words.text("value.notRated");
    return typeof value === "number" ? digits.format(value + 0) : value;
  };
  return differences.map((difference) => ({
    figure: figureLabel(words, names, difference),
    stated: shown(difference.stated),
    recomputed: shown(difference.recomputed),
  }));
}
