import type { CountRef } from "#report/metricRef.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { bandPlacer, type ControlStage, type Place, placeInCell } from "#report/risks/bandSpan.ts";
import { describeRuledOut } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import { inherentRange, residualRange, shownRating } from "#report/risks/riskStates.ts";
import type { RiskScore, Scorecard } from "#scoring/types.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { bandRange } from "./explainBand.ts";
import { bandName, type ExplainContext, riskTitle } from "./explainContext.ts";
import { scorecardAfter } from "./explainStepGains.ts";
import type { LeftOutGroup } from "./explanation.ts";
import { groupOf } from "./groupLeftOut.ts";
import type { PartLine } from "./partLine.ts";

type ScenariosRef = Extract<CountRef, { kind: "scenarios" }>;
type CellRef = Extract<CountRef, { kind: "cell" }>;

/** Explains the number of scenarios in some bands, with or without controls; without bands, of all applicable ones. */
export function countScenarios(context: ExplainContext, { bands, when, wave }: ScenariosRef): CountExplanation | null {
  const state = stateAt(context, wave);
  const known = context.questionnaire.scoring.risk.bands.map(({ id }) => id);
  if (state === null || !bands.every((band) => known.includes(band))) return null;
  const { explainFormatter, formatter } = context;
  const placeOf = bands.length === 0 ? () => "inside" : bandPlacer(context.questionnaire, bands, when);
  const placed = (place: Place) => state.risks.filter((risk) => placeOf(risk) === place);
  const names = formatter.list(bands.map((band) => bandName(context, band)));
  const values = { bands: names, all: bands.length === 0 ? "yes" : "no", when, state: state.name, count: bands.length };
  return {
    ...scenarioRows(context, state, { sure: placed("inside"), perhaps: placed("perhaps") }, when),
    title: explainFormatter.text("explain.title.scenarios", values),
    sentence: explainFormatter.text("explain.scenarios.sentence", { ...values, total: state.risks.length }),
    leftOut: bands.length === 0 ? ruledOut(context) : inOtherBands(context, placed("outside"), when),
  };
}

/** Explains the number of scenarios in a cell of the matrix, with their controls. */
export function countCell(context: ExplainContext, { likelihood, impact, wave }: CellRef): CountExplanation | null {
  const state = stateAt(context, wave);
  const band = context.questionnaire.scoring.risk.matrix[likelihood - 1]?.[impact - 1];
  if (state === null || band === undefined) return null;
  const { explainFormatter } = context;
  const placed = (risks: readonly RiskScore[], place: Place) =>
    risks.filter((risk) => placeInCell(risk, { likelihood, impact }) === place);
  const [sure, perhaps] = [placed(state.risks, "inside"), placed(state.risks, "perhaps")];
  const values = { likelihood, impact, band: bandName(context, band), state: state.name };
  return {
    ...scenarioRows(context, state, { sure, perhaps }, "after"),
    title: explainFormatter.text("explain.title.cell", values),
    sentence: explainFormatter.text("explain.cell.sentence", values),
    leftOut: wave === 0 ? [] : onlyToday(context, [...sure, ...perhaps], placed(context.scorecard.risks, "inside")),
  };
}

type State = { readonly name: string; readonly wave: number; readonly risks: Scorecard["risks"] };

/** Returns today's state or the projection after a wave; null for an unknown wave. */
function stateAt(context: ExplainContext, wave: number): State | null {
  const { formatter, scorecard } = context;
  if (wave === 0) return { name: formatter.text("plan.today"), wave, risks: scorecard.risks };
  const plan = buildPlan(context);
  const name = plan.waves[wave - 1]?.after.name;
  return name === undefined ? null : { name, wave, risks: scorecardAfter(context, plan, wave).risks };
}

/** The scenarios that certainly count, and those that would count if open exposure questions made them worse. */
type Counts = { readonly sure: readonly RiskScore[]; readonly perhaps: readonly RiskScore[] };

/** Returns a row per scenario. A row of a projection links to today's risk and shows both numbers. */
function scenarioRows(context: ExplainContext, { wave }: State, { sure, perhaps }: Counts, when: ControlStage) {
  const { explainFormatter, formatter, scorecard } = context;
  const today = new Map(scorecard.risks.map((risk) => [risk.id, risk]));
  const metric = when === "before" ? "inherent" : "residual";
  const lineOf = (risk: RiskScore): PartLine => {
    const then = productText(formatter, risk, when);
    const now = productText(formatter, today.get(risk.id) ?? risk, when);
    return {
      title: riskTitle(context, risk.id),
      amount: 1,
      detail: bandText(context, risk, when),
      value: wave === 0 ? then : explainFormatter.text("explain.reduction.change", { before: now, after: then }),
      of: { kind: "risk", id: risk.id, metric },
    };
  };
  const value = explainFormatter.text(wave === 0 ? "explain.column.risk" : "explain.column.todayThen");
  const columns = {
    what: explainFormatter.text("explain.column.scenario"),
    value,
    contribution: explainFormatter.text("explain.column.counts"),
  };
  return {
    rows: sure.map(lineOf),
    perhaps: perhaps.map(lineOf),
    columns,
    caption: explainFormatter.text("explain.count.list"),
  };
}

function productText(formatter: ExplainContext["formatter"], risk: RiskScore, when: ControlStage): string {
  return shownRating(formatter, when === "before" ? inherentRange(risk) : residualRange(risk)).product;
}

function bandText(context: ExplainContext, risk: RiskScore, when: ControlStage): string {
  return when === "before"
    ? bandRange(context, risk.inherentBand, risk.inherentBandWorst)
    : bandRange(context, risk.band, risk.bandWorst);
}

function inOtherBands(
  context: ExplainContext,
  risks: readonly RiskScore[],
  when: ControlStage,
): readonly LeftOutGroup[] {
  const items = risks.map((risk) => ({
    title: riskTitle(context, risk.id),
    detail: bandText(context, risk, when),
    of: { kind: "risk", id: risk.id, metric: when === "before" ? "inherent" : "residual" } as const,
    question: null,
  }));
  return groupOf(context, "explain.scenarios.others", items);
}

/** Lists the scenarios that are counted today but not in the projection. */
function onlyToday(
  context: ExplainContext,
  then: readonly RiskScore[],
  today: readonly RiskScore[],
): readonly LeftOutGroup[] {
  const gone = today.filter(({ id }) => !then.some((risk) => risk.id === id));
  const items = gone.map(({ id }) => ({
    title: riskTitle(context, id),
    detail: "",
    question: null,
    of: { kind: "risk", id, metric: "residual" } as const,
  }));
  return groupOf(context, "explain.cell.gone", items);
}

function ruledOut(context: ExplainContext): readonly LeftOutGroup[] {
  const { questionnaire, assessment, scorecard, formatter } = context;
  const applying = new Set(scorecard.risks.map(({ id }) => id));
  const profile = readProfile(questionnaire, assessment);
  const out = questionnaire.risks.filter(({ id }) => !applying.has(id));
  const items = out.map((risk) => {
    const { title, why } = describeRuledOut(formatter, risk, profile);
    return { title, detail: why, of: null, question: null };
  });
  return groupOf(context, "explain.scenarios.ruledOut", items);
}
