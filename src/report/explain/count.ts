import { assertNever } from "#lib/assertNever.ts";
import { BARE } from "./bare.ts";
import { countBelowTarget } from "./countBelowTarget.ts";
import { countExposure } from "./countExposure.ts";
import { countItems } from "./countItems.ts";
import { countPairs } from "./countPairs.ts";
import { countOpenControls, countQuestions } from "./countQuestions.ts";
import { countCell, countScenarios } from "./countScenarios.ts";
import { countSteps } from "./countSteps.ts";
import type { CountRef, FigureExplanation } from "./model.ts";
import { type Line, partOf } from "./part.ts";
import type { Scene } from "./scene.ts";

/** A number of things: what they are called, why they count, and each of them. */
export type Counted = Pick<FigureExplanation, "title" | "sentence"> &
  Partial<Pick<FigureExplanation, "formula" | "leftOut" | "related" | "notes">> & {
    /** Each with its amount: 1, or its points. */
    readonly rows: readonly Line[];
    readonly caption: string;
    readonly columns: Partial<FigureExplanation["parts"][number]["columns"]>;
  };

/** How many there are, each listed with the way to it; null where there is nothing to count in. */
export function explainCount(scene: Scene, ref: CountRef): FigureExplanation | null {
  const counted = countedBy(scene, ref);
  if (counted === null) return null;
  const { rows, caption, columns, ...rest } = counted;
  const part = partOf(scene, { caption, combine: "sum", unit: "count", columns }, rows);
  const { amount, text } = part.total;
  return { ...BARE, ref, shown: text, amounts: [amount], parts: rows.length === 0 ? [] : [part], ...rest };
}

function countedBy(scene: Scene, ref: CountRef): Counted | null {
  switch (ref.kind) {
    case "scenarios":
      return countScenarios(scene, ref);
    case "cell":
      return countCell(scene, ref);
    case "openControls":
      return countOpenControls(scene);
    case "exposure":
      return countExposure(scene, ref);
    case "questions":
      return countQuestions(scene, ref);
    case "items":
      return countItems(scene, ref);
    case "belowTarget":
      return countBelowTarget(scene);
    case "pairs":
      return countPairs(scene, ref);
    case "steps":
      return countSteps(scene, ref);
    default:
      return assertNever(ref);
  }
}
