import type { Judged } from "./judge.ts";

/** An applicable question as it counts in whatever is taken across the tree. */
export type Counted = {
  /** Above 0; over all counted questions they add up to 1. */
  readonly share: number;
  /** 0…m, null while unanswered. */
  readonly level: number | null;
  readonly target: number | null;
};

/** Is told of a node, and of the part (0…1) of the overall score that it decides; null when it is not applicable. */
type Visit = (judged: Judged, share: number | null) => void;

/**
 * Visits all nodes from the root down, parents first, with their share: the product along the path of weight ÷ Σ
 * weights of the applicable siblings (scoring.md § 4).
 */
export function shareOut(root: Judged, visit: Visit): void {
  place(root, root.figures.applicable ? 1 : null, visit);
}

function place(judged: Judged, share: number | null, visit: Visit): void {
  visit(judged, share);
  const { children } = judged;
  if (children.length === 0) return;
  let weights = 0;
  for (const { figures, weight } of children) if (figures.applicable) weights += weight;
  for (const child of children) place(child, childShare(child, share, weights), visit);
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
export function countedQuestions(root: Judged): readonly (Counted | null)[] {
  const counted: (Counted | null)[] = [];
  shareOut(root, ({ node, figures, target }, share) => {
    if (node.kind !== "question") return;
    counted.push(share === null ? null : { share, level: figures.value, target });
  });
  return counted;
}
