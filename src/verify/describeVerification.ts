import { shownText } from "#lib/isBlank.ts";
import { isObject } from "#lib/isObject.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter, MessageId } from "#report/formatter.ts";
import { EDITIONS } from "#report/reportEdition.ts";
import { type AuthoredText, listAuthored } from "./authoredText.ts";
import { countMetrics, type Difference } from "./compareMetrics.ts";
import { describePages } from "./describePages.ts";
import { metricLabel, nameMetrics } from "./nameMetrics.ts";
import type { PagesCheck } from "./pagesCheck.ts";
import { questionnaireDigest } from "./questionnaireDigest.ts";
import type { ReportStatement, StatedValue } from "./reportStatement.ts";
import type { Verification, VerifyFinding } from "./verify.ts";
import { type Verdict, worseVerdict } from "./worseVerdict.ts";

/** Findings that do not suggest a change. */
const INNOCENT: ReadonlySet<VerifyFinding> = new Set(["unstated", "statementNewer", "questionnaireVersion"]);

/** The result of a verification as texts. */
export type VerificationText = {
  /** The verdict as a heading. */
  readonly title: string;
  readonly verdict: Verdict;
  readonly sentences: readonly string[];
  /** The result of checking the pages. */
  readonly pages: readonly string[];
  readonly fingerprint: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly differences: readonly { readonly metric: string; readonly stated: string; readonly recomputed: string }[];
  /** What the author wrote or rated, from the attached assessment. */
  readonly authored: readonly AuthoredText[];
  /** The number of differences that are not listed. */
  readonly more: number;
};

/** Maximum number of differences listed: a hostile report can differ in every number. */
const MAX_LISTED = 200;

const TITLES = {
  unstated: "verify.unstated",
  statementDamaged: "verify.statementDamaged",
  statementNewer: "verify.statementNewer",
  attachmentChanged: "verify.attachmentChanged",
  questionnaireVersion: "verify.questionnaireVersion",
  questionnaireContents: "verify.questionnaireContents",
  metricsChanged: "verify.metricsChanged",
} as const satisfies Readonly<Record<VerifyFinding, MessageId>>;

const SENTENCES = {
  unstated: "verify.unstatedText",
  statementDamaged: "verify.statementDamagedText",
  statementNewer: "verify.statementNewerText",
  attachmentChanged: "verify.attachmentChangedText",
  questionnaireVersion: "verify.questionnaireVersionText",
  questionnaireContents: "verify.questionnaireContentsText",
  metricsChanged: "verify.metricsChangedText",
} as const satisfies Readonly<Record<VerifyFinding, MessageId>>;

/**
 * Describes the findings, with a different sentence for each kind of change.
 * @param pages the result of checking the pages; null for input without pages
 */
export function describeVerification(
  formatter: Formatter,
  verification: Verification,
  pages: PagesCheck | null,
): VerificationText {
  const { findings, differences, questionnaire, statement, fingerprint } = verification;
  const paper = pages === null ? null : describePages(formatter, pages, statement?.app.version ?? null);
  const values = {
    count: countMetrics(verification.figures),
    differing: differences.length,
    version: questionnaire.version,
    stated: statement?.questionnaire.version ?? "",
    fingerprint: statement?.assessment.sha256 ?? "",
  };
  const [first] = findings;
  const agrees = paper?.title ?? (`verify.agrees.${verification.kind}` as const);
  return {
    title: formatter.text(first === undefined ? agrees : TITLES[first], values),
    verdict: worseVerdict(verdictOf(findings), paper?.verdict ?? "sound"),
    sentences:
      first === undefined
        ? [formatter.text(`verify.agreesText.${verification.kind}`, values)]
        : findings.map((finding) => formatter.text(SENTENCES[finding], values)),
    pages: paper?.sentences ?? [],
    fingerprint,
    facts: listFacts(formatter, verification),
    differences: listDifferences(formatter, questionnaire, differences.slice(0, MAX_LISTED)),
    authored: listAuthored(formatter, questionnaire, verification.assessment),
    more: Math.max(0, differences.length - MAX_LISTED),
  };
}

function verdictOf(findings: readonly VerifyFinding[]): Verdict {
  if (findings.length === 0) return "sound";
  return findings.every((finding) => INNOCENT.has(finding)) ? "unsure" : "unsound";
}

function listFacts(
  formatter: Formatter,
  { kind, assessment, questionnaire, statement }: Verification,
): VerificationText["facts"] {
  const edition = questionnaire.editions.find(({ id }) => id === assessment.edition)?.title ?? assessment.edition;
  const made = statement?.app.version;
  const facts: readonly (readonly [MessageId, string])[] = [
    ["verify.what", formatter.text(kind === "report" ? whatItIs(statement) : "verify.what.assessment")],
    ["verify.organisation", shownText(assessment.subject.organisation) || formatter.text("document.unnamed")],
    ["document.date", statement === null ? "" : formatter.date(statement.date)],
    ["verify.changedAt", formatter.date(assessment.updatedAt)],
    ["document.questionnaire", `${questionnaire.title} ${questionnaire.version}, ${edition}`],
    ["verify.questionnaireDigest", questionnaireDigest(questionnaire)],
    ["verify.madeWith", made === undefined ? "" : formatter.text("verify.version", { version: made })],
  ];
  return facts.filter(([, value]) => value !== "").map(([name, value]) => ({ name: formatter.text(name), value }));
}

/** Returns the message that names the report's edition; a report without an edition is just a report. */
function whatItIs(statement: ReportStatement | null): MessageId {
  const choices = isObject(statement?.choices) ? statement.choices : {};
  const edition = EDITIONS.find((one) => one === choices["edition"]);
  if (edition === "board" && choices["carried"] === "answers") return "verify.what.board.answers";
  return edition === undefined ? "verify.what.report" : `verify.what.${edition}`;
}

function listDifferences(
  formatter: Formatter,
  questionnaire: Questionnaire,
  differences: readonly Difference[],
): VerificationText["differences"] {
  const names = nameMetrics(formatter, questionnaire);
  const digits = new Intl.NumberFormat(formatter.locale, { maximumFractionDigits: 6, useGrouping: false });
  const shown = (value: StatedValue | undefined): string => {
    if (value === undefined) return formatter.text("verify.absent");
    if (value === null) return formatter.text("value.notRated");
    return typeof value === "number" ? digits.format(value + 0) : value;
  };
  return differences.map((difference) => ({
    metric: metricLabel(formatter, names, difference),
    stated: shown(difference.stated),
    recomputed: shown(difference.recomputed),
  }));
}
