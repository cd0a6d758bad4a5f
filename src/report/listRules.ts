import { answerName, answerValues, hasOwnValues, highestLevel } from "#questionnaire/maturityScale.ts";
import { clip } from "./clip.ts";
import { describeSensitivity } from "./describeSensitivity.ts";
import { MAX_DECIMALS } from "./numbers/decimals.ts";
import type { Overview, Terms } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { inherentRange, isOpenUpward } from "./risks/riskStates.ts";
import { textOf } from "./runs.ts";
import { termsWithin, topicOf } from "./terms.ts";

/** Maximum letters of a level's name. */
const MAX_LEVEL_NAME = 40;

type RuleTerms = Pick<Overview, "terms" | "scale" | "overall">;

/**
 * Lists the rules of the method, about a sentence each, with the questionnaire's numbers; leaves out rules that do not
 * apply.
 */
export function listRules(context: ReportContext, named: RuleTerms): readonly string[] {
  const { questionnaire, formatter } = context;
  const { scale } = questionnaire;
  const terms = named.terms.running;
  const max = scale.length - 1;
  const ends = { first: clip(scale[0]?.name ?? "", MAX_LEVEL_NAME), top: clip(scale[max]?.name ?? "", MAX_LEVEL_NAME) };
  return [
    formatter.text("rule.answer", { count: scale.length, max, ...ends }),
    ...writeValues(context),
    formatter.text("rule.value", terms),
    formatter.text("rule.missing", { max: highestLevel(questionnaire) }),
    writeLevelRule(context, terms),
    formatter.text("rule.evidence"),
    ...(named.overall.score.target === null
      ? []
      : [
          formatter.text("rule.target", {
            ...terms,
            levels: questionnaire.scoring.cumulative === undefined ? "no" : "yes",
          }),
        ]),
    ...writeSensitivity(context, named),
    ...(context.scorecard.risks.length === 0 ? [] : writeRisks(context)),
    formatter.text("rule.numbers"),
    ...(named.overall.score.target === null ? [] : [writePlanRule(context)]),
  ];
}

/** Describes the rule for levels. */
function writeLevelRule({ questionnaire, formatter }: ReportContext, terms: Terms): string {
  const { gate, cumulative } = questionnaire.scoring;
  if (cumulative !== undefined) {
    return formatter.text("rule.levelCumulative", { answer: answerName(questionnaire, cumulative.answer) });
  }
  return gate === null
    ? formatter.text("rule.levelFree")
    : formatter.text("rule.level", { gate: formatter.level(gate), ...terms });
}

/** Describes the order of the plan. */
function writePlanRule({ questionnaire: { risks, scoring }, formatter }: ReportContext): string {
  const { effort } = scoring;
  const values = { risks: risks.length === 0 ? "no" : "yes" };
  return effort === undefined
    ? formatter.text("rule.planSteps", values)
    : formatter.text("rule.plan", { ...values, ...effort });
}

/** Lists the values of the answers, if they differ from their positions. */
function writeValues({ questionnaire, formatter }: ReportContext): readonly string[] {
  if (!hasOwnValues(questionnaire)) return [];
  const values = answerValues(questionnaire).map((value) => formatter.number(value, MAX_DECIMALS, 0));
  return [formatter.text("rule.values", { values: formatter.list(values) })];
}

/** Describes inherent and remaining risk, and the effect of open exposure questions. */
function writeRisks(context: ReportContext): readonly string[] {
  const { questionnaire, scorecard, formatter } = context;
  const topic = topicOf(context);
  const open = scorecard.risks.some((risk) => isOpenUpward(inherentRange(risk)));
  const most = formatter.percent(questionnaire.scoring.maxRiskReduction, MAX_DECIMALS);
  return [
    formatter.text("rule.inherent", { topic }),
    formatter.text("rule.residual", { most }),
    ...(open ? [formatter.text("rule.open", { topic })] : []),
  ];
}

function writeSensitivity(context: ReportContext, { overall }: RuleTerms): readonly string[] {
  return describeSensitivity(context.formatter, overall, termsWithin(context).areas, null).map(textOf);
}
