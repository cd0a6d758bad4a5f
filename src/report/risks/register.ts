import { treatmentOf } from "#assessment/treatments.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import type { AreaReport } from "#report/model.ts";
import type { Sources } from "#report/sources.ts";
import type { RiskScore } from "#scoring/types.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { controlQuestions, describeControls, whatIfOf } from "./controls.ts";
import { describeDrivers, exposureOf, isUndecided } from "./drivers.ts";
import type { ExposureProfile } from "./exposureProfile.ts";
import type { Control, RiskBand, RiskEntry, RiskReference, RiskState } from "./model.ts";
import { listOverrides } from "./overrides.ts";
import { describeTreatment } from "./treatment.ts";
import { ratingTexts } from "./ratingTexts.ts";

/** What the register is made from, besides the sources. */
export type RegisterParts = {
  readonly areas: readonly AreaReport[];
  readonly bands: readonly RiskBand[];
  readonly profile: ExposureProfile;
  /** Of which scenario it is told what raising each control would do; of all when left out, of none when null. */
  readonly raisesOf?: string | null | undefined;
};

/** The scenarios that apply, worst first as scoring sorts. */
export function listRegister(sources: Sources, parts: RegisterParts): readonly RiskEntry[] {
  const scenarios = new Map(sources.questionnaire.risks.map((risk) => [risk.id, risk]));
  const toEntry = describer(sources, parts);
  return sources.scorecard.risks.flatMap((scored, index) => {
    const risk = scenarios.get(scored.id);
    return risk === undefined ? [] : [toEntry(risk, scored, index + 1)];
  });
}

function describer(sources: Sources, { areas, bands, profile, raisesOf }: RegisterParts) {
  const { words } = sources;
  const questions = controlQuestions(sources, areas);
  const whatIf = whatIfOf(sources);
  const bandOf = finder(bands);
  return (risk: RiskScenario, scored: RiskScore, number: number): RiskEntry => {
    const { id, title, description, category, rationale = "" } = risk;
    const controls = describeControls({
      ...{ sources, risk, residual: scored.residual, questions, bandOf },
      whatIf: raisesOf === undefined || raisesOf === id ? whatIf : null,
    });
    return {
      ...{ id, number, title, description, category, rationale },
      base: { likelihood: words.level(risk.likelihood), impact: words.level(risk.impact) },
      ...bothStates(sources, scored, bandOf),
      best: scored.residualBest,
      ...rangeOf(sources, scored, openIn(controls)),
      undecided: isUndecided(risk, profile),
      held: heldText(sources, controls),
      help: helpOf(sources, controls),
      drivers: describeDrivers(words, risk, profile),
      ...decidedOn(sources, id),
      controls,
      references: referencesOf(sources, risk),
      areas: areasOf(sources, controls),
      exposure: exposureOf(risk, profile),
    };
  };
}

/** What the organisation says of a risk itself. */
function decidedOn(sources: Sources, id: string): Pick<RiskEntry, "overrides" | "treatment"> {
  const treatment = treatmentOf(sources.assessment, id);
  return { overrides: listOverrides(sources, id), treatment: describeTreatment(sources.words, treatment) };
}

/** A band by its id. The check of the questionnaire knows no other. */
function finder(bands: readonly RiskBand[]): (id: string) => RiskBand {
  const byId = new Map(bands.map((band) => [band.id, band]));
  return (id) => byId.get(id) ?? { id, name: id, severity: 0, step: 1 };
}

/** Without controls and with them. */
function bothStates(
  sources: Sources,
  scored: RiskScore,
  bandOf: (id: string) => RiskBand,
): Pick<RiskEntry, "before" | "after"> {
  const { inherentLikelihood, inherentImpact, inherent, inherentBand, likelihood, impact, residual, band } = scored;
  return {
    before: stateOf(sources, inherentLikelihood, inherentImpact, inherent, bandOf(inherentBand)),
    after: stateOf(sources, likelihood, impact, residual, bandOf(band)),
  };
}

function stateOf({ words }: Sources, likelihood: number, impact: number, product: number, band: RiskBand): RiskState {
  return { likelihood, impact, product, band, text: ratingTexts(words, { likelihood, impact }) };
}

function rangeOf(
  { words }: Sources,
  { residual, residualBest }: RiskScore,
  openControls: number,
): Pick<RiskEntry, "range" | "rangeText" | "openControls"> {
  const values = { low: words.value(residualBest), high: words.value(residual) };
  if (openControls === 0) return { range: words.text("value.complete"), rangeText: "", openControls };
  return {
    range: values.low === values.high ? values.high : words.text("value.range", values),
    rangeText: words.text("risk.range", { ...values, count: openControls }),
    openControls,
  };
}

/** Applicable controls without an answer; a question that acts on both sides counts once. */
function openIn(controls: readonly Control[]): number {
  const open = controls.filter(({ state }) => state === "open" || state === "unknown");
  return new Set(open.map(({ question }) => question)).size;
}

function helpOf({ words }: Sources, controls: readonly Control[]): RiskEntry["help"] {
  const [best] = controls
    .flatMap(({ question, prompt, raised }) => (raised === null ? [] : [{ question, prompt, raised }]))
    .toSorted((a, b) => b.raised.fall - a.raised.fall);
  if (best === undefined || !isBelow(0, best.raised.fall)) return null;
  const { levelText, text } = best.raised;
  const { question, prompt } = best;
  return { question, text: words.text("risk.help", { prompt, level: levelText, ...text }) };
}

/** How many of its questions are in place, in part and missing; each counts once, also when it acts on both sides. */
function heldText({ words }: Sources, controls: readonly Control[]): string {
  const standings = new Map(controls.map(({ question, standing }) => [question, standing]));
  const count = (standing: Control["standing"]) => [...standings.values()].filter((each) => each === standing).length;
  const [holds, partly, missing] = [count("holds"), count("partly"), count("missing")];
  if (holds + partly + missing === 0) return words.text("risk.heldByNone");
  return words.list([
    ...(holds > 0 ? [words.text("risk.heldHolds", { count: holds })] : []),
    ...(partly > 0 ? [words.text("risk.heldPartly", { count: partly })] : []),
    ...(missing > 0 ? [words.text("risk.heldMissing", { count: missing })] : []),
  ]);
}

function referencesOf({ questionnaire }: Sources, { references }: RiskScenario): readonly RiskReference[] {
  return references.map(({ framework, item }) => {
    const found = questionnaire.frameworks.find(({ id }) => id === framework);
    return {
      framework,
      frameworkTitle: found?.title ?? framework,
      item,
      title: found?.items.find(({ id }) => id === item)?.title ?? "",
    };
  });
}

function areasOf({ questionnaire }: Sources, controls: readonly Control[]): readonly string[] {
  const found = new Set(controls.map(({ area }) => area.id));
  return questionnaire.areas.flatMap(({ id }) => (found.has(id) ? [id] : []));
}
