import type { Judged } from "./judge.ts";

/** A judged node and the part (0…1) of the overall score that it decides; null when it is not applicable. */
export type Placed = { readonly id: string; readonly judged: Judged; readonly share: number | null };

/** An applicable question as it counts in whatever is taken across the tree. */
export type Counted = {
  /** Above 0; over all counted questions they add up to 1. */
  readonly share: number;
  /** 0…m, null while unanswered. */
  readonly level: number | null;
  readonly target: number | null;
};

/**
 * All nodes from the root down with their share: the product along the path of weight ÷ Σ weights of the applicable
 * siblings (scoring.md § 4).
 */
export function shareOut(root: Judged): readonly Placed[] {
  const placed: Placed[] = [];
  place(root, root.figures.applicable ? 1 : null, placed);
  return placed;
}

function place(judged: Judged, share: number | null, placed: Placed[]): void {
  placed.push({ id: judged.node.id, judged, share });
  const weights = judged.children.reduce((sum, { figures, weight }) => (figures.applicable ? sum + weight : sum), 0);
  for (const child of judged.children) place(child, childShare(child, share, weights), placed);
}

function childShare({ figures, weight }: Judged, share: number | null, weights: number): number | null {
  if (share === null || !figures.applicable) return null;
  // Weights of very different size must not make a share vanish: it is a weight in its turn.
  return Math.max(share * (weight / weights), Number.MIN_VALUE);
}

/**
 * All questions of the edition in questionnaire order, null where one is not applicable: what refers to questions
 * does so by their position here.
 */
export function countedQuestions(placed: readonly Placed[]): readonly (Counted | null)[] {
  const counted: (Counted | null)[] = [];
  for (const { judged, share } of placed) {
    if (judged.node.kind !== "question") continue;
    counted.push(share === null ? null : { share, level: judged.figures.value, target: judged.aim.target });
  }
  return counted;
}
