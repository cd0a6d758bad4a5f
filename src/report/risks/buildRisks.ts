import { listAreas } from "#report/areas.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { shareText } from "#report/shareText.ts";
import { reductionOf } from "#scoring/riskReduction.ts";
import { countBands, nameBands } from "./bands.ts";
import { buildMatrix } from "./buildMatrix.ts";
import { describeRuledOut } from "./drivers.ts";
import { type ExposureProfile, readProfile } from "./exposureProfile.ts";
import { type RiskFindings, writeRiskHeadline, writeRiskLead } from "./headline.ts";
import { listRegister } from "./listRegister.ts";
import type { RiskEntry, RiskReport, RuledOut } from "./riskReport.ts";

/**
 * Builds the risks as texts and as a matrix. `raisesOf` is the scenario for which the effect of raising each control is
 * computed (none if null); each control needs a full score, so a screen requests only the open scenario. Without it,
 * all are computed.
 */
export function buildRisks(context: ReportContext, raisesOf?: string | null): RiskReport {
  const { questionnaire, assessment, formatter } = context;
  const bands = nameBands(questionnaire);
  const profile = readProfile(questionnaire, assessment);
  const register = listRegister(context, { areas: listAreas(context), bands, profile, raisesOf });
  const findings: RiskFindings = { register, bands, profile, reduction: reductionOf(context.scorecard) };
  return {
    headline: writeRiskHeadline(context, findings),
    lead: writeRiskLead(context, findings),
    ordinal: formatter.text("risks.ordinal"),
    bands: countBands(context, bands),
    reduction: findings.reduction,
    reductionText: shareText(formatter, findings.reduction),
    register,
    ruledOut: listRuledOut(context, register, profile),
    matrix: buildMatrix(context, findings),
    exposure: { questions: profile.questions, answered: profile.answered },
    categories: categoriesOf(context, register),
    areas: areasOf(context, register),
  };
}

function listRuledOut(
  { questionnaire, formatter }: ReportContext,
  register: readonly RiskEntry[],
  profile: ExposureProfile,
): readonly RuledOut[] {
  const applying = new Set(register.map(({ id }) => id));
  return questionnaire.risks
    .filter(({ id }) => !applying.has(id))
    .map((risk) => describeRuledOut(formatter, risk, profile));
}

function categoriesOf({ questionnaire }: ReportContext, register: readonly RiskEntry[]): readonly string[] {
  const found = new Set(register.map(({ category }) => category));
  return [...new Set(questionnaire.risks.map(({ category }) => category))].filter((category) => found.has(category));
}

function areasOf({ questionnaire, formatter }: ReportContext, register: readonly RiskEntry[]): RiskReport["areas"] {
  const found = new Set(register.flatMap(({ areas }) => areas));
  return questionnaire.areas
    .filter(({ id }) => found.has(id))
    .map(({ id, number, short }) => ({ id, name: formatter.text("risk.area", { number, short }) }));
}
