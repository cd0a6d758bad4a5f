import { clip } from "./clip.ts";
import type { Overview } from "./report.ts";
import { inherentRange, isOpenUpward } from "./risks/riskStates.ts";
import { describeSensitivity } from "./sensitivity.ts";
import { MOST_DECIMALS } from "./numbers/decimals.ts";
import type { ReportContext } from "./reportContext.ts";
import { termsWithin, topicOf } from "./terms.ts";
import { textOf } from "./runs.ts";

/** Maximum letters of a level's name. */
const NAME = 40;

type Named = Pick<Overview, "terms" | "scale" | "overall">;

/**
 * Lists the rules of the method, about a sentence each, with the questionnaire's numbers; leaves out rules that do not
 * apply.
 */
export function listRules(context: ReportContext, named: Named): readonly string[] {
  const { questionnaire, formatter } = context;
  const { scale, scoring } = questionnaire;
  const terms = named.terms.running;
  const max = scale.length - 1;
  const ends = { first: clip(scale[0]?.name ?? "", NAME), top: clip(scale[max]?.name ?? "", NAME) };
  return [
    formatter.text("rule.answer", { count: scale.length, max, ...ends }),
    formatter.text("rule.value", terms),
    formatter.text("rule.missing", { max }),
    scoring.gate === null
      ? formatter.text("rule.levelFree")
      : formatter.text("rule.level", { gate: formatter.level(scoring.gate), ...terms }),
    formatter.text("rule.evidence"),
    ...(named.overall.score.target === null ? [] : [formatter.text("rule.target", terms)]),
    ...writeSensitivity(context, named),
    ...(context.scorecard.risks.length === 0 ? [] : writeRisks(context)),
    formatter.text("rule.numbers"),
    ...(named.overall.score.target === null
      ? []
      : [formatter.text("rule.plan", { ...scoring.effort, risks: questionnaire.risks.length === 0 ? "no" : "yes" })]),
  ];
}

/** Describes inherent and remaining risk, and the effect of open exposure questions. */
function writeRisks(context: ReportContext): readonly string[] {
  const { questionnaire, scorecard, formatter } = context;
  const topic = topicOf(context);
  const open = scorecard.risks.some((risk) => isOpenUpward(inherentRange(risk)));
  const most = formatter.percent(questionnaire.scoring.maxRiskReduction, MOST_DECIMALS);
  return [
    formatter.text("rule.inherent", { topic }),
    formatter.text("rule.residual", { most }),
    ...(open ? [formatter.text("rule.open", { topic })] : []),
  ];
}

function writeSensitivity(context: ReportContext, { overall }: Named): readonly string[] {
  return describeSensitivity(context.formatter, overall, termsWithin(context).areas, null).map(textOf);
}
