import type { Formatter, MetricTags } from "#report/formatter.ts";
import type { MetricRef } from "#report/metricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { Run } from "#report/runs.ts";
import { shareText } from "#report/shareText.ts";
import { topicOf } from "#report/terms.ts";
import { type BandSpan, countIn, spanText } from "./bandSpan.ts";
import { topRiskBands } from "./bands.ts";
import type { ExposureProfile } from "./exposureProfile.ts";
import type { RiskBand } from "./riskBand.ts";
import type { RiskEntry } from "./riskReport.ts";

/** The inputs of the sentences about risks. */
export type RiskFindings = {
  readonly register: readonly RiskEntry[];
  readonly bands: readonly RiskBand[];
  readonly profile: ExposureProfile;
  /** 0…1, null if no risk applies. */
  readonly reduction: number | null;
};

/** Writes the headline of the risks: how many are top risks without and with controls. */
export function writeRiskHeadline(context: ReportContext, findings: RiskFindings): readonly Run[] {
  const { questionnaire, formatter } = context;
  const { register, profile } = findings;
  const described = questionnaire.risks.length;
  if (described === 0) return formatter.runs("risks.headlineNoRisks");
  if (register.length === 0) return formatter.runs("risks.headlineNone", { count: described });
  const { before, after, bands } = countTopRisks(context, findings);
  const total = register.length;
  const metrics = metricsOf(findings);
  if (isUpward(before) || isUpward(after) || profile.answered < Math.min(1, profile.questions)) {
    const spans = {
      before: spanText(formatter, before),
      after: spanText(formatter, after),
      same: yesOrNo(isSame(before, after)),
    };
    const open = { open: profile.questions - profile.answered, all: yesOrNo(profile.answered === 0) };
    return formatter.runs("risks.headlineOpen", { ...spans, ...open, bands, total, topic: topicOf(context) }, metrics);
  }
  const open = yesOrNo(register.some(({ controls }) => controls.some(isOpen)));
  const counts = { before: before.least, after: after.least, total };
  const values = { ...counts, bands, open, all: yesOrNo(before.least === total), same: yesOrNo(isSame(before, after)) };
  if (before.least === 0) return formatter.runs("risks.headlineMild", values, metrics);
  return formatter.runs(answeredIn(register) === 0 ? "risks.headlineNoAnswers" : "risks.headline", values, metrics);
}

/** Tells whether open exposure questions can raise a count. */
function isUpward({ least, most }: BandSpan): boolean {
  return least < most;
}

function isSame(a: BandSpan, b: BandSpan): boolean {
  return a.least === b.least && a.most === b.most;
}

/** Returns references to the scenarios that the headline counts. */
function metricsOf({ bands }: RiskFindings): MetricTags {
  const topBands = topRiskBands(bands).map(({ id }) => id);
  const count = (which: readonly string[], when: "before" | "after"): MetricRef => ({
    kind: "scenarios",
    bands: which,
    when,
    wave: 0,
  });
  return { before: count(topBands, "before"), after: count(topBands, "after"), total: count([], "after") };
}

/** Describes the basis of the headline, a sentence each. */
export function writeRiskLead(
  context: ReportContext,
  { register, profile, reduction }: RiskFindings,
): readonly (readonly Run[])[] {
  if (register.length === 0) return [];
  const { formatter } = context;
  const topic = topicOf(context);
  const open = new Set(register.flatMap(({ controls }) => controls.filter(isOpen).map(({ question }) => question)))
    .size;
  const openExposure = profile.questions - profile.answered;
  return [
    formatter.runs("risks.leadPaths"),
    ...(answeredIn(register) > 0 && reduction !== null
      ? [
          formatter.runs(
            "risks.leadReduction",
            { reduction: shareText(formatter, reduction) },
            { metric: { kind: "reduction" } },
          ),
        ]
      : []),
    ...(open > 0 ? [formatter.runs("risks.leadOpen", { count: open }, { metric: { kind: "openControls" } })] : []),
    ...(openExposure > 0
      ? [
          formatter.runs(
            "risks.leadExposure",
            {
              topic,
              count: openExposure,
              all: profile.questions,
              answered: profile.questions - openExposure,
              worse: countWorse(register),
            },
            { metric: { kind: "exposure", which: "open" } },
          ),
        ]
      : []),
  ];
}

/** Counts the risks that open exposure questions could make worse. */
function countWorse(register: readonly RiskEntry[]): number {
  return register.filter(({ before, after }) => before.worst !== null || after.worst !== null).length;
}

/** Returns the finding of the matrix, without the second half of the headline. */
export function writeMatrixTitle(context: ReportContext, findings: RiskFindings): string {
  const { formatter } = context;
  const { before, after, bands } = countTopRisks(context, findings);
  const counts = { before: spanText(formatter, before), after: spanText(formatter, after) };
  return formatter.text("matrix.title", {
    ...counts,
    one: yesOrNo(before.least === 1 && before.most === 1),
    bands,
    total: findings.register.length,
  });
}

function countTopRisks({ questionnaire, scorecard, formatter }: ReportContext, { bands }: RiskFindings) {
  const topBands = topRiskBands(bands);
  const ids = topBands.map(({ id }) => id);
  return {
    before: countIn(questionnaire, scorecard.risks, ids, "before"),
    after: countIn(questionnaire, scorecard.risks, ids, "after"),
    bands: bandNames(formatter, topBands),
  };
}

function yesOrNo(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}

function bandNames(formatter: Formatter, topBands: readonly RiskBand[]): string {
  const [first = "", second] = topBands.map(({ running }) => running);
  return second === undefined ? first : formatter.text("risks.eitherBand", { first, second });
}

function answeredIn(register: readonly RiskEntry[]): number {
  return register.flatMap(({ controls }) => controls).filter(({ state }) => state === "answered").length;
}

function isOpen({ state }: RiskEntry["controls"][number]): boolean {
  return state === "open" || state === "unknown";
}
