import { buildPlan } from "#report/plan/buildPlan.ts";
import { describeRuledOut } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import { type Place, placeInCell, placer, type When } from "#report/risks/bandSpan.ts";
import { inherentRange, residualRange, shownRating } from "#report/risks/riskStates.ts";
import type { RiskScore, Scorecard } from "#scoring/types.ts";
import { bandRange } from "./band.ts";
import type { Counted } from "./count.ts";
import { groupOf } from "./leftOut.ts";
import type { LeftOutGroup } from "./explanation.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { Line } from "./part.ts";
import { bandName, riskTitle, type Scene } from "./scene.ts";
import { scorecardAfter } from "./whatSteps.ts";

type ScenariosRef = Extract<CountRef, { kind: "scenarios" }>;
type CellRef = Extract<CountRef, { kind: "cell" }>;

/** Scenarios that stand in some bands, without controls or with them; all that apply where no band is named. */
export function countScenarios(scene: Scene, { bands, when, wave }: ScenariosRef): Counted | null {
  const state = stateAt(scene, wave);
  const known = scene.questionnaire.scoring.risk.bands.map(({ id }) => id);
  if (state === null || !bands.every((band) => known.includes(band))) return null;
  const { explainFormatter, formatter } = scene;
  const placeOf = bands.length === 0 ? () => "inside" : placer(scene.questionnaire, bands, when);
  const placed = (place: Place) => state.risks.filter((risk) => placeOf(risk) === place);
  const names = formatter.list(bands.map((band) => bandName(scene, band)));
  const values = { bands: names, all: bands.length === 0 ? "yes" : "no", when, state: state.name, count: bands.length };
  return {
    ...listed(scene, state, { sure: placed("inside"), perhaps: placed("perhaps") }, when),
    title: explainFormatter.text("explain.title.scenarios", values),
    sentence: explainFormatter.text("explain.scenarios.sentence", { ...values, total: state.risks.length }),
    leftOut: bands.length === 0 ? ruledOut(scene) : inOtherBands(scene, placed("outside"), when),
  };
}

/** Scenarios that stand in a cell of the matrix, with their controls. */
export function countCell(scene: Scene, { likelihood, impact, wave }: CellRef): Counted | null {
  const state = stateAt(scene, wave);
  const band = scene.questionnaire.scoring.risk.matrix[likelihood - 1]?.[impact - 1];
  if (state === null || band === undefined) return null;
  const { explainFormatter } = scene;
  const placed = (risks: readonly RiskScore[], place: Place) =>
    risks.filter((risk) => placeInCell(risk, { likelihood, impact }) === place);
  const [sure, perhaps] = [placed(state.risks, "inside"), placed(state.risks, "perhaps")];
  const values = { likelihood, impact, band: bandName(scene, band), state: state.name };
  return {
    ...listed(scene, state, { sure, perhaps }, "after"),
    title: explainFormatter.text("explain.title.cell", values),
    sentence: explainFormatter.text("explain.cell.sentence", values),
    leftOut: wave === 0 ? [] : noMore(scene, [...sure, ...perhaps], placed(scene.scorecard.risks, "inside")),
  };
}

type State = { readonly name: string; readonly wave: number; readonly risks: Scorecard["risks"] };

/** Today, or how it will be after a wave; null without such a wave. */
function stateAt(scene: Scene, wave: number): State | null {
  const { formatter, scorecard } = scene;
  if (wave === 0) return { name: formatter.text("plan.today"), wave, risks: scorecard.risks };
  const plan = buildPlan(scene);
  const name = plan.waves[wave - 1]?.after.name;
  return name === undefined ? null : { name, wave, risks: scorecardAfter(scene, plan, wave).risks };
}

/** Those that count for sure, and those that do if the open questions about the use of AI make them worse. */
type Counts = { readonly sure: readonly RiskScore[]; readonly perhaps: readonly RiskScore[] };

/** A line each. One of a later state leads to today's risk, and says both. */
function listed(scene: Scene, { wave }: State, { sure, perhaps }: Counts, when: When) {
  const { explainFormatter, formatter, scorecard } = scene;
  const today = new Map(scorecard.risks.map((risk) => [risk.id, risk]));
  const figure = when === "before" ? "inherent" : "residual";
  const lineOf = (risk: RiskScore): Line => {
    const then = productText(formatter, risk, when);
    const now = productText(formatter, today.get(risk.id) ?? risk, when);
    return {
      title: riskTitle(scene, risk.id),
      amount: 1,
      detail: bandText(scene, risk, when),
      value: wave === 0 ? then : explainFormatter.text("explain.reduction.change", { before: now, after: then }),
      of: { kind: "risk", id: risk.id, figure },
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

function productText(formatter: Scene["formatter"], risk: RiskScore, when: When): string {
  return shownRating(formatter, when === "before" ? inherentRange(risk) : residualRange(risk)).product;
}

function bandText(scene: Scene, risk: RiskScore, when: When): string {
  return when === "before"
    ? bandRange(scene, risk.inherentBand, risk.inherentBandWorst)
    : bandRange(scene, risk.band, risk.bandWorst);
}

function inOtherBands(scene: Scene, risks: readonly RiskScore[], when: When): readonly LeftOutGroup[] {
  const items = risks.map((risk) => ({
    title: riskTitle(scene, risk.id),
    detail: bandText(scene, risk, when),
    of: { kind: "risk", id: risk.id, figure: when === "before" ? "inherent" : "residual" } as const,
    question: null,
  }));
  return groupOf(scene, "explain.scenarios.others", items);
}

/** What stands there today, and will not then. */
function noMore(scene: Scene, then: readonly RiskScore[], today: readonly RiskScore[]): readonly LeftOutGroup[] {
  const gone = today.filter(({ id }) => !then.some((risk) => risk.id === id));
  const items = gone.map(({ id }) => ({
    ...{ title: riskTitle(scene, id), detail: "", question: null },
    of: { kind: "risk", id, figure: "residual" } as const,
  }));
  return groupOf(scene, "explain.cell.gone", items);
}

function ruledOut(scene: Scene): readonly LeftOutGroup[] {
  const { questionnaire, assessment, scorecard, formatter } = scene;
  const applying = new Set(scorecard.risks.map(({ id }) => id));
  const profile = readProfile(questionnaire, assessment);
  const out = questionnaire.risks.filter(({ id }) => !applying.has(id));
  const items = out.map((risk) => {
    const { title, why } = describeRuledOut(formatter, risk, profile);
    return { title, detail: why, of: null, question: null };
  });
  return groupOf(scene, "explain.scenarios.ruledOut", items);
}
