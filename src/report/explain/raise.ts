import { answerTo } from "#assessment/answer.ts";
import { score, withLevels } from "#scoring/index.ts";
import { ratingTexts } from "#report/risks/ratingTexts.ts";
import { traceRisk } from "#scoring/traceRisk.ts";
import type { RiskScore } from "#scoring/types.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, FigureExplanation, FigureRef } from "./model.ts";
import { partOf } from "./part.ts";
import { controlsOf, productOf, SIDES } from "./riskSides.ts";
import { bandName, riskTitle, type Scene } from "./scene.ts";

type RaiseRef = Extract<FigureRef, { kind: "raise" }>;

/** What a risk would be if the answer to one of its controls were a level higher; null where it cannot rise. */
export function explainRaise(scene: Scene, ref: RaiseRef): FigureExplanation | null {
  const { questionnaire, assessment, scorecard, say, words, named, max } = scene;
  const level = (answerTo(assessment.answers, ref.question)?.level ?? 0) + 1;
  const raised = withLevels(assessment, { [ref.question]: level });
  const then = { ...scene, assessment: raised, scorecard: score(questionnaire, raised) };
  const now = scorecard.risks.find(({ id }) => id === ref.risk);
  const after = then.scorecard.risks.find(({ id }) => id === ref.risk);
  if (now === undefined || after === undefined || level > max || !acts(scene, ref)) return null;
  return {
    ...BARE,
    ref,
    title: say.text("explain.title.raise", { name: riskTitle(scene, ref.risk) }),
    shown: ratingTexts(words, after).product,
    sentence: say.text("explain.raise.sentence", {
      question: named(ref.question)?.title ?? ref.question,
      level: words.text("answer.level", { level, name: questionnaire.scale[level]?.name ?? "" }),
    }),
    formula: say.text("explain.residual.formula", { most: say.share(questionnaire.scoring.maxRiskReduction), max }),
    amounts: [after.residual],
    parts: [changeOf(scene, ref, now, after), ...madeOf(then, ref)],
    notes: [bandsOf(scene, now, after), say.text("explain.risk.ordinal")],
    question: ref.question,
  };
}

/** Whether the question holds the scenario down: one that does not apply cannot. */
function acts({ questionnaire, scorecard }: Scene, { risk, question }: RaiseRef): boolean {
  const { controls = [] } = questionnaire.risks.find(({ id }) => id === risk) ?? {};
  return controls.some((control) => control.question === question) && scorecard.nodes[question]?.applicable === true;
}

function changeOf(scene: Scene, { risk }: RaiseRef, now: RiskScore, after: RiskScore): ExplainedPart {
  const { say } = scene;
  const fall = after.residual - now.residual;
  return partOf(scene, { caption: say.text("explain.raise.change"), combine: "sum" }, [
    {
      title: say.text("explain.raise.today"),
      amount: now.residual,
      of: { kind: "risk", id: risk, figure: "residual" },
    },
    { title: say.text("explain.raise.step"), amount: fall, signed: true },
  ]);
}

/** Likelihood and impact as they would be. The raised answer is not given yet, so its line leads nowhere. */
function madeOf(then: Scene, { risk, question }: RaiseRef): readonly ExplainedPart[] {
  const sides = traceRisk(then.questionnaire, then.assessment, then.scorecard, risk);
  if (sides === null) return [];
  const controls = SIDES.map((side) => controlsOf(then, side, sides[side])).map((part) => ({
    ...part,
    rows: part.rows.map((row) => (row.question === question ? { ...row, of: null } : row)),
  }));
  return [productOf(then, sides, "now"), ...controls];
}

function bandsOf(scene: Scene, now: RiskScore, after: RiskScore): string {
  const same = now.band === after.band ? "yes" : "no";
  const bands = { before: bandName(scene, now.band), after: bandName(scene, after.band) };
  return scene.say.text("explain.raise.band", { ...bands, same });
}
