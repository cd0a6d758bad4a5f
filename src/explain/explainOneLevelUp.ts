import { answerTo } from "#assessment/answer.ts";
import { RISK_SIDES } from "#assessment/treatments.ts";
import { answerName, highestAnswer } from "#questionnaire/maturityScale.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { ratingDecimals } from "#report/risks/ratingTexts.ts";
import { isOpenUpward, residualRange, shownRating } from "#report/risks/riskStates.ts";
import { score, withLevels } from "#scoring/index.ts";
import { traceRisk } from "#scoring/traceRisk.ts";
import type { RiskScore } from "#scoring/types.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { bandRange } from "./explainBand.ts";
import { type ExplainContext, riskTitle } from "./explainContext.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { createPart } from "./part.ts";
import { explainControls, explainProduct, residualFormula } from "./riskSides.ts";

type OneLevelUpRef = Extract<MetricRef, { kind: "oneLevelUp" }>;

/** Explains what a risk would be if the answer to one of its controls were a level higher; null if it cannot rise. */
export function explainOneLevelUp(context: ExplainContext, ref: OneLevelUpRef): MetricExplanation | null {
  const { questionnaire, assessment, scorecard, explainFormatter, formatter, named } = context;
  const level = (answerTo(assessment.answers, ref.question)?.level ?? 0) + 1;
  const oneUp = withLevels(assessment, { [ref.question]: level });
  const then = { ...context, assessment: oneUp, scorecard: score(questionnaire, oneUp) };
  const now = scorecard.risks.find(({ id }) => id === ref.risk);
  const after = then.scorecard.risks.find(({ id }) => id === ref.risk);
  if (now === undefined || after === undefined || level > highestAnswer(questionnaire) || !lowersRisk(context, ref))
    return null;
  const range = residualRange(after);
  const staysOpen = isOpenUpward(range);
  const open = staysOpen || isOpenUpward(residualRange(now));
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text("explain.title.oneLevelUp", { name: riskTitle(context, ref.risk) }),
    shown: shownRating(formatter, range).product,
    sentence: explainFormatter.text("explain.oneLevelUp.sentence", {
      question: named(ref.question)?.title ?? ref.question,
      level: formatter.text("answer.level", { level, name: answerName(questionnaire, level) }),
    }),
    formula: residualFormula(context),
    amounts: staysOpen ? [after.residual, after.residualWorst] : [after.residual],
    parts: [
      changeOf(context, "known", now, after),
      ...(open ? [changeOf(context, "worst", now, after)] : []),
      ...resultParts(then, ref, staysOpen),
    ],
    notes: [bandsOf(context, now, after), explainFormatter.text("explain.risk.ordinal")],
    question: ref.question,
  };
}

/** Tells whether the question lowers the scenario; one that does not apply does not. */
function lowersRisk({ questionnaire, scorecard }: ExplainContext, { risk, question }: OneLevelUpRef): boolean {
  const { controls = [] } = questionnaire.risks.find(({ id }) => id === risk) ?? {};
  return controls.some((control) => control.question === question) && scorecard.nodes[question]?.applicable === true;
}

const CHANGES = { known: "explain.oneLevelUp.change", worst: "explain.oneLevelUp.changeWorst" } as const;

/** Explains the level's effect on the risk, as known or at worst. */
function changeOf(context: ExplainContext, at: keyof typeof CHANGES, now: RiskScore, after: RiskScore): ExplainedPart {
  const { explainFormatter } = context;
  const { known, worst } = residualRange(after);
  const [reached, beside] = at === "known" ? [known, worst] : [worst, known];
  const [from, to] = at === "known" ? [now.residual, after.residual] : [now.residualWorst, after.residualWorst];
  const style = { caption: explainFormatter.text(CHANGES[at]), totalDecimals: ratingDecimals(reached, beside).result };
  return createPart(context, { ...style, combine: "sum" }, [
    {
      title: explainFormatter.text("explain.oneLevelUp.today"),
      amount: from,
      of: { kind: "risk", id: now.id, metric: "residual" },
    },
    { title: explainFormatter.text("explain.oneLevelUp.step"), amount: to - from, signed: true },
  ]);
}

/**
 * Explains the resulting likelihood and impact. The row of the answer one level up has no link, because that answer has
 * not been given.
 */
function resultParts(then: ExplainContext, { risk, question }: OneLevelUpRef, open: boolean): readonly ExplainedPart[] {
  const sides = traceRisk(then.questionnaire, then.assessment, then.scorecard, risk);
  if (sides === null) return [];
  const controls = RISK_SIDES.map((side) => explainControls(then, side, sides[side])).map((part) => ({
    ...part,
    rows: part.rows.map((row) => (row.question === question ? { ...row, of: null } : row)),
  }));
  return [explainProduct(then, sides, "now"), ...(open ? [explainProduct(then, sides, "worst")] : []), ...controls];
}

function bandsOf(context: ExplainContext, now: RiskScore, after: RiskScore): string {
  const bands = {
    before: bandRange(context, now.band, now.bandWorst),
    after: bandRange(context, after.band, after.bandWorst),
  };
  const same = bands.before === bands.after ? "yes" : "no";
  return context.explainFormatter.text("explain.oneLevelUp.band", { ...bands, same });
}
