import { RISK_SIDES, treatmentOf } from "#assessment/treatments.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import { MAX_DECIMALS } from "#report/numbers/decimals.ts";
import type { AreaReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { topicOf } from "#report/terms.ts";
import { riskWhatIf } from "#scoring/riskWhatIf.ts";
import type { RiskScore } from "#scoring/types.ts";
import { controlQuestions, describeControls } from "./controls.ts";
import { describeRange } from "./describeRange.ts";
import { describeDrivers, exposureOf, isUndecided } from "./drivers.ts";
import type { ExposureProfile } from "./exposureProfile.ts";
import { listOverrides } from "./listOverrides.ts";
import { registerDecimals } from "./registerDecimals.ts";
import type { RiskBand } from "./riskBand.ts";
import type { Control, Driver, RiskEntry, RiskReference } from "./riskReport.ts";
import { listStates } from "./riskStates.ts";
import { strongestLevelUp } from "./strongestLevelUp.ts";
import { describeTreatment } from "./treatment.ts";

/** The inputs of the register besides the context. */
export type RegisterParts = {
  readonly areas: readonly AreaReport[];
  readonly bands: readonly RiskBand[];
  readonly profile: ExposureProfile;
  /** The scenario for which the effect of raising each control is computed; all if omitted, none if null. */
  readonly raisesOf?: string | null | undefined;
};

/** Lists the applicable scenarios, worst first, as in scoring. */
export function listRegister(context: ReportContext, parts: RegisterParts): readonly RiskEntry[] {
  const scenarios = new Map(context.questionnaire.risks.map((risk) => [risk.id, risk]));
  const toEntry = describer(context, parts);
  return context.scorecard.risks.flatMap((scored, index) => {
    const risk = scenarios.get(scored.id);
    return risk === undefined ? [] : [toEntry(risk, scored, index + 1)];
  });
}

function describer(context: ReportContext, { areas, bands, profile, raisesOf }: RegisterParts) {
  const { formatter } = context;
  const least = registerDecimals(context.scorecard.risks);
  const questions = controlQuestions(context, areas);
  const whatIf = riskWhatIf(context.questionnaire, context.assessment);
  const topic = topicOf(context);
  return (risk: RiskScenario, scored: RiskScore, number: number): RiskEntry => {
    const { id, title, description, category, rationale = "" } = risk;
    const { before, after } = listStates(formatter, scored, bands, least);
    const drivers = describeDrivers(formatter, risk, profile);
    const controls = describeControls({
      context,
      risk,
      scored,
      questions,
      bands,
      whatIf: raisesOf === undefined || raisesOf === id ? whatIf : null,
    });
    return {
      id,
      number,
      title,
      description,
      category,
      rationale,
      base: { likelihood: baseText(formatter, risk.likelihood), impact: baseText(formatter, risk.impact) },
      limited: isLimited(risk, drivers),
      before,
      after,
      best: scored.residualBest,
      ...describeRange({ formatter, topic }, { best: scored.residualBest, after, controls, drivers }),
      undecided: isUndecided(risk, profile),
      held: controlsText(context, controls),
      help: helpOf(context, controls),
      drivers,
      ...decidedOn(context, id),
      controls,
      references: referencesOf(context, risk),
      areas: areasOf(context, controls),
      exposure: exposureOf(risk, profile),
    };
  };
}

/** Tells whether the base and the chosen drivers of a side add up to a number outside 1…5. */
function isLimited(risk: RiskScenario, drivers: readonly Driver[]): boolean {
  const chosen = drivers.filter(({ state }) => state === "chosen");
  return RISK_SIDES.some((side) => {
    const sum = chosen.reduce((total, driver) => total + driver[side], risk[side]);
    return sum < 1 || sum > 5;
  });
}

/** Formats the base of a side unrounded, so that base and drivers add up as shown. */
function baseText(formatter: Formatter, side: number): string {
  return formatter.number(side, MAX_DECIMALS, 0);
}

/** Returns the organisation's decisions on a risk: overrides and treatment. */
function decidedOn(context: ReportContext, id: string): Pick<RiskEntry, "overrides" | "treatment"> {
  const treatment = treatmentOf(context.assessment, id);
  return { overrides: listOverrides(context, id), treatment: describeTreatment(context.formatter, treatment) };
}

function helpOf({ formatter }: ReportContext, controls: readonly Control[]): RiskEntry["help"] {
  const best = strongestLevelUp(controls);
  if (best === null) return null;
  const { question, prompt } = best;
  const { levelText: level, text, worst } = best.oneLevelUp;
  if (worst === null) return { question, text: formatter.text("risk.help", { prompt, level, ...text }) };
  const { from, decrease, residual } = worst.text;
  const values = { prompt, level, ...text, worstFrom: from, worstDecrease: decrease, worst: residual };
  return { question, text: formatter.text("risk.helpOpen", values) };
}

/**
 * Counts the questions of a risk that are in place, partial and missing; a question that acts on both sides counts
 * once.
 */
function controlsText({ formatter }: ReportContext, controls: readonly Control[]): string {
  const statuses = new Map(controls.map(({ question, status }) => [question, status]));
  const count = (status: Control["status"]) => [...statuses.values()].filter((each) => each === status).length;
  const [holds, partly, missing] = [count("holds"), count("partly"), count("missing")];
  if (holds + partly + missing === 0) return formatter.text("risk.noControlApplies");
  return formatter.list([
    ...(holds > 0 ? [formatter.text("risk.controlsInPlace", { count: holds })] : []),
    ...(partly > 0 ? [formatter.text("risk.controlsInPart", { count: partly })] : []),
    ...(missing > 0 ? [formatter.text("risk.controlsMissing", { count: missing })] : []),
  ]);
}

function referencesOf({ questionnaire }: ReportContext, { references }: RiskScenario): readonly RiskReference[] {
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

function areasOf({ questionnaire }: ReportContext, controls: readonly Control[]): readonly string[] {
  const found = new Set(controls.map(({ area }) => area.id));
  return questionnaire.areas.flatMap(({ id }) => (found.has(id) ? [id] : []));
}
