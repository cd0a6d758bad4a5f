import { overrideOf } from "#assessment/treatments.ts";
import type { TracedSide, traceRisk } from "#scoring/traceRisk.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { answerText, rowNames } from "./means.ts";
import type { ExplainedPart, ExplainedRow } from "./model.ts";
import { partOf, plainRow } from "./part.ts";
import type { Scene } from "./scene.ts";

/** How likelihood and impact of a scenario come to be. */
export type Sides = NonNullable<ReturnType<typeof traceRisk>>;
export const SIDES = ["likelihood", "impact"] as const;
export type Side = (typeof SIDES)[number];

/** Likelihood times impact. */
export function productOf(scene: Scene, sides: Sides, at: "inherent" | "now"): ExplainedPart {
  const { say } = scene;
  const columns = { contribution: say.text("explain.figure.value") };
  return partOf(
    scene,
    { caption: say.text("explain.risk.product"), combine: "product", write: say.fine, columns },
    SIDES.map((side) => plainRow(say.text(`explain.risk.${side}`), say.fine(sides[side][at]), sides[side][at])),
  );
}

/** Base and drivers of one side, what keeps it within 1…5, and what the organisation's own rating makes of it. */
export function driversOf(scene: Scene, risk: string, side: Side, traced: TracedSide): ExplainedPart {
  const { say, assessment } = scene;
  const { base, drivers, held, overridden } = traced;
  const reason = overrideOf(assessment, risk, side)?.reason.trim() ?? "";
  const isHeld = isBelow(0, Math.abs(held));
  return summed(scene, side, "explain.risk.before", [
    plainRow(say.text("explain.risk.base"), say.fine(base), base),
    // One that acts on the other side alone is told there.
    ...drivers
      .filter(({ adds }) => adds !== 0)
      .map(({ option, adds }) => ({ ...plainRow("", say.signed(adds), adds), ...optionText(scene, option) })),
    ...(isHeld ? [plainRow(say.text("explain.risk.held"), say.signed(held), held)] : []),
    ...(overridden === null
      ? []
      : [
          {
            ...plainRow(say.text("explain.risk.overridden"), say.signed(overridden), overridden),
            detail: say.text("explain.risk.overrideReason", { reason }),
          },
        ]),
  ]);
}

/** What the controls take off one side. */
export function controlsOf(scene: Scene, side: Side, { inherent, controls }: TracedSide): ExplainedPart {
  const { say, max } = scene;
  const rows = controls.flatMap(({ question, weight, level, answered, fall }): ExplainedRow[] => {
    if (level === null) return [];
    const value = answered
      ? say.text("explain.risk.levelOf", { level, max })
      : say.text("explain.risk.counts0", { answer: answerText(scene, question) });
    const names = { ...rowNames(scene, question, "value"), detail: "" };
    return [{ ...plainRow("", say.signed(0 - fall), 0 - fall), ...names, weight: say.weight(weight), value }];
  });
  const before = plainRow(say.text(`explain.risk.${side}Before`), say.fine(inherent), inherent);
  const part = summed(scene, side, "explain.risk.after", [before, ...rows]);
  const columns = { weight: say.text("explain.column.weight"), value: say.text("explain.figure.level") };
  return { ...part, columns: { ...part.columns, ...columns } };
}

/** Which side the organisation has rated itself, instead of what, and why; nothing where the rules' rating stands. */
export function overrideNotes({ say, assessment }: Scene, risk: string, sides: Sides): readonly string[] {
  return SIDES.flatMap((side) => {
    const override = overrideOf(assessment, risk, side);
    const { overridden, inherent } = sides[side];
    if (override === null || overridden === null) return [];
    const values = { value: say.fine(override.value), rules: say.fine(inherent - overridden) };
    return [
      say.text("explain.risk.override", {
        ...{ side: say.text(`explain.risk.${side}`), reason: override.reason.trim() },
        ...values,
      }),
    ];
  });
}

/** e and r: how much of what they could do the controls do. */
export function strengthOf({ say }: Scene, side: Side, { strength, controls }: TracedSide): string {
  const name = say.text(`explain.risk.${side}`);
  if (!controls.some(({ level }) => level !== null)) return say.text("explain.risk.noControls", { side: name });
  return say.text("explain.risk.strength", { side: name, strength: say.share(strength) });
}

function summed(
  scene: Scene,
  side: Side,
  when: "explain.risk.before" | "explain.risk.after",
  rows: readonly ExplainedRow[],
): ExplainedPart {
  const { say } = scene;
  const name = say.text(`explain.risk.${side}`);
  return partOf(scene, { caption: say.text(when, { side: name }), combine: "sum", write: say.fine, total: name }, rows);
}

/** What was chosen, and what was asked. */
function optionText({ questionnaire }: Scene, name: string) {
  const [id, chosen] = name.split(":");
  const question = questionnaire.exposure.find((candidate) => candidate.id === id);
  const title = question?.options.find((option) => option.id === chosen)?.label ?? name;
  return { title, detail: question?.prompt ?? "" };
}
