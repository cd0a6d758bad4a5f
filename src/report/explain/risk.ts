import { ownValue } from "#scoring/ownValue.ts";
import { type TracedSide, traceRisk } from "#scoring/traceRisk.ts";
import type { RiskScore } from "#scoring/types.ts";
import { findQuestion } from "./leaf.ts";
import { explainBand } from "./band.ts";
import { BARE } from "./bare.ts";
import { answerText, rowNames } from "./means.ts";
import {
  type ExplainedPart,
  type FigureExplanation,
  type FigureRef,
  type LeftOutGroup,
  RISK_FIGURES,
} from "./model.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

type RiskRef = Extract<FigureRef, { kind: "risk" }>;
type Sides = NonNullable<ReturnType<typeof traceRisk>>;
const SIDES = ["likelihood", "impact"] as const;
type Side = (typeof SIDES)[number];

/** Why a scenario has its risk before the controls, its risk after them, and its band; null where it does not apply. */
export function explainRisk(scene: Scene, ref: RiskRef): FigureExplanation | null {
  const { questionnaire, assessment, scorecard, say } = scene;
  const scenario = questionnaire.risks.find(({ id }) => id === ref.id);
  const score = scorecard.risks.find(({ id }) => id === ref.id);
  const sides = traceRisk(questionnaire, assessment, scorecard, ref.id);
  if (scenario === undefined || score === undefined || sides === null) return null;
  const title: PhraseId = `explain.title.${ref.figure}`;
  return {
    ...BARE,
    ref,
    title: say.text(title, { name: scenario.title }),
    related: relatedTo(scene, ref, score),
    ...BODIES[ref.figure](scene, score, sides),
  };
}

type Body = Pick<FigureExplanation, "shown" | "sentence" | "formula" | "amounts"> &
  Partial<Pick<FigureExplanation, "parts" | "matrix" | "leftOut" | "notes">>;

const BODIES: Readonly<Record<RiskRef["figure"], (scene: Scene, score: RiskScore, sides: Sides) => Body>> = {
  inherent: explainInherent,
  residual: explainResidual,
  band: explainBand,
};

function explainInherent(scene: Scene, score: RiskScore, sides: Sides): Body {
  const { say, words, questionnaire } = scene;
  const rationale = questionnaire.risks.find(({ id }) => id === score.id)?.rationale;
  return {
    shown: words.value(score.inherent),
    sentence: say.text("explain.inherent.sentence"),
    formula: say.text("explain.inherent.formula"),
    amounts: [score.inherent],
    parts: [productOf(scene, sides, "inherent"), ...SIDES.map((side) => driversOf(scene, side, sides[side]))],
    notes: rationale === undefined ? [] : [rationale],
  };
}

function explainResidual(scene: Scene, score: RiskScore, sides: Sides): Body {
  const { say, words, questionnaire } = scene;
  const { maxRiskReduction } = questionnaire.scoring;
  const isOpen = score.residual - score.residualBest > 1e-9;
  return {
    shown: words.value(score.residual),
    sentence: say.text("explain.residual.sentence"),
    formula: say.text("explain.residual.formula", { most: say.share(maxRiskReduction), max: scene.max }),
    amounts: [score.residual],
    parts: [productOf(scene, sides, "now"), ...SIDES.map((side) => controlsOf(scene, side, sides[side]))],
    leftOut: leftOutOf(scene, score.id, sides),
    notes: [
      ...SIDES.map((side) => strengthOf(scene, side, sides[side])),
      ...(isOpen ? [say.text("explain.residual.open", { best: words.value(score.residualBest) })] : []),
    ],
  };
}

/** Likelihood times impact. */
export function productOf(scene: Scene, sides: Sides, at: "inherent" | "now"): ExplainedPart {
  const { say } = scene;
  const amount = sides.likelihood[at] * sides.impact[at];
  return {
    caption: say.text("explain.risk.product"),
    columns: { ...plainColumns(scene), contribution: say.text("explain.figure.value") },
    rows: SIDES.map((side) => plainRow(scene, `explain.risk.${side}`, say.fine(sides[side][at]), sides[side][at])),
    combine: "product",
    total: { title: say.text("explain.product"), text: say.fine(amount), amount },
  };
}

/** Base and drivers of one side, and what keeps it within 1…5. */
function driversOf(scene: Scene, side: Side, traced: TracedSide): ExplainedPart {
  const { say } = scene;
  const drivers = traced.drivers.map(({ option, adds }) => ({
    ...plainRow(scene, "explain.risk.base", say.signed(adds), adds),
    ...optionText(scene, option),
  }));
  const held = plainRow(scene, "explain.risk.held", say.signed(traced.held), traced.held);
  const rows = [
    plainRow(scene, "explain.risk.base", say.fine(traced.base), traced.base),
    ...drivers,
    ...(Math.abs(traced.held) > 1e-9 ? [held] : []),
  ];
  return summed(scene, side, "explain.risk.before", rows);
}

/** What the controls take off one side. */
function controlsOf(scene: Scene, side: Side, traced: TracedSide): ExplainedPart {
  const { say, max } = scene;
  const controls = traced.controls.flatMap(({ question, weight, level, answered, fall }) => {
    if (level === null) return [];
    const value = answered
      ? answerText(scene, question)
      : say.text("explain.risk.counts0", { answer: answerText(scene, question) });
    return [
      {
        ...rowNames(scene, question, "value"),
        detail: "",
        weight: say.weight(weight),
        value: answered ? say.text("explain.risk.levelOf", { level, max }) : value,
        contribution: say.signed(0 - fall),
        amount: 0 - fall,
      },
    ];
  });
  const before = plainRow(scene, `explain.risk.${side}Before`, say.fine(traced.inherent), traced.inherent);
  const part = summed(scene, side, "explain.risk.after", [before, ...controls]);
  const columns = {
    ...part.columns,
    weight: say.text("explain.column.weight"),
    value: say.text("explain.figure.level"),
  };
  return { ...part, columns };
}

function summed(
  scene: Scene,
  side: Side,
  when: "explain.risk.before" | "explain.risk.after",
  rows: ExplainedPart["rows"],
): ExplainedPart {
  const { say } = scene;
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  const name: PhraseId = `explain.risk.${side}`;
  return {
    caption: say.text(when, { side: say.text(name) }),
    columns: plainColumns(scene),
    rows,
    combine: "sum",
    total: { title: say.text(name), text: say.fine(amount), amount },
  };
}

function plainColumns({ say }: Scene): ExplainedPart["columns"] {
  return {
    what: say.text("explain.column.what"),
    weight: "",
    value: "",
    contribution: say.text("explain.column.adds"),
  };
}

function plainRow(
  { say }: Scene,
  title: PhraseId,
  contribution: string,
  amount: number,
): ExplainedPart["rows"][number] {
  return { title: say.text(title), detail: "", weight: "", value: "", contribution, amount, of: null, question: null };
}

/** e and r: how much of what they could do the controls do. */
function strengthOf({ say }: Scene, side: Side, { strength, controls }: TracedSide): string {
  const name = say.text(`explain.risk.${side}`);
  if (!controls.some(({ level }) => level !== null)) return say.text("explain.risk.noControls", { side: name });
  return say.text("explain.risk.strength", { side: name, strength: say.share(strength) });
}

/** What was chosen, and what was asked. */
function optionText({ questionnaire }: Scene, name: string) {
  const [id, chosen] = name.split(":");
  const question = questionnaire.exposure.find((candidate) => candidate.id === id);
  const title = question?.options.find((option) => option.id === chosen)?.label ?? name;
  return { title, detail: question?.prompt ?? "" };
}

/** Controls that do not apply, and those that the edition does not ask about. */
function leftOutOf(scene: Scene, id: string, sides: Sides): readonly LeftOutGroup[] {
  const { questionnaire, scorecard, say } = scene;
  const controls = questionnaire.risks.find((risk) => risk.id === id)?.controls ?? [];
  const outside = new Set(controls.map(({ question }) => question).filter((each) => !ownValue(scorecard.nodes, each)));
  const traced = SIDES.flatMap((side) => sides[side].controls);
  const inapplicable = new Set(traced.filter(({ level }) => level === null).map(({ question }) => question));
  const group = (ids: ReadonlySet<string>, why: PhraseId, isReached: boolean): readonly LeftOutGroup[] =>
    ids.size === 0
      ? []
      : [
          {
            why: say.text(why, { count: ids.size }),
            items: [...ids].map((question) => ({
              title: findQuestion(questionnaire, question)?.prompt ?? question,
              detail: isReached ? (scene.assessment.answers[question]?.notApplicable ?? "").trim() : "",
              of: null,
              question: isReached ? question : null,
            })),
          },
        ];
  return [
    ...group(inapplicable, "explain.left.notApplicable", true),
    ...group(outside, "explain.left.notInEdition", false),
  ];
}

function relatedTo({ say, words, questionnaire }: Scene, ref: RiskRef, score: RiskScore): FigureExplanation["related"] {
  const band = questionnaire.scoring.risk.bands.find(({ id }) => id === score.band)?.name ?? score.band;
  const shown = { inherent: words.value(score.inherent), residual: words.value(score.residual), band };
  return RISK_FIGURES.filter((figure) => figure !== ref.figure).map((figure) => ({
    title: say.text(`explain.figure.${figure}`),
    value: shown[figure],
    of: { kind: "risk", id: ref.id, figure },
  }));
}
