import { clip } from "./clip.ts";
import type { Overview } from "./model.ts";
import { inherentRange, isOpenUpward } from "./risks/riskStates.ts";
import { tellSensitivity } from "./sensitivity.ts";
import { MOST_DECIMALS } from "./shown/decimals.ts";
import type { Sources } from "./sources.ts";
import { termsWithin } from "./terms.ts";
import { textOf } from "./words.ts";

/** Letters of the name of a level. */
const NAME = 40;

type Named = Pick<Overview, "terms" | "scale" | "overall">;

/** The method, about a sentence a rule, with the questionnaire's own numbers; rules that do not come into play are left out. */
export function listRules(sources: Sources, named: Named): readonly string[] {
  const { questionnaire, words } = sources;
  const { scale, scoring } = questionnaire;
  const terms = named.terms.running;
  const max = scale.length - 1;
  const ends = { first: clip(scale[0]?.name ?? "", NAME), top: clip(scale[max]?.name ?? "", NAME) };
  return [
    words.text("rule.answer", { count: scale.length, max, ...ends }),
    words.text("rule.value", terms),
    words.text("rule.missing", { max }),
    scoring.gate === null
      ? words.text("rule.levelFree")
      : words.text("rule.level", { gate: words.level(scoring.gate), ...terms }),
    words.text("rule.evidence"),
    ...(named.overall.score.target === null ? [] : [words.text("rule.target", terms)]),
    ...writeSensitivity(sources, named),
    ...(sources.scorecard.risks.length === 0 ? [] : writeRisks(sources)),
    words.text("rule.numbers"),
    ...(named.overall.score.target === null ? [] : [words.text("rule.plan", scoring.effort)]),
  ];
}

/** What a risk is before and after the controls, and while the use of AI is open. */
function writeRisks({ questionnaire, scorecard, words }: Sources): readonly string[] {
  const open = scorecard.risks.some((risk) => isOpenUpward(inherentRange(risk)));
  const most = words.percent(questionnaire.scoring.maxRiskReduction, MOST_DECIMALS);
  return [
    words.text("rule.inherent"),
    words.text("rule.residual", { most }),
    ...(open ? [words.text("rule.open")] : []),
  ];
}

function writeSensitivity(sources: Sources, { overall }: Named): readonly string[] {
  return tellSensitivity(sources.words, overall, termsWithin(sources).areas, null).map(textOf);
}
