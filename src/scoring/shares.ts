import type { Figures } from "./figures.ts";
import type { Judged } from "./judge.ts";
import type { QuestionNode } from "./tree.ts";

/** An applicable question as it counts in whatever is taken across the tree. */
export type Counted = {
  /** Above 0; over all counted questions they add up to 1. */
  readonly share: number;
  /** 0…m, null while unanswered. */
  readonly level: number | null;
  readonly target: number | null;
};

/** Whether a question's figures count: it is applicable. */
export function isCounted<Figures extends { readonly share: number | null }>(
  figures: Figures,
): figures is Figures & { readonly share: number } {
  return figures.share !== null;
}

/** Is told of a node, and of the part (0…1) of the overall score that it decides; null when it is not applicable. */
export type Visitor = {
  readonly branch: (judged: Judged, share: number | null) => void;
  /** The target is the one of its practice. */
  readonly question: (node: QuestionNode, figures: Figures, target: number | null, share: number | null) => void;
};

/**
 * Visits all nodes from the root down, parents first, with their share: the product along the path of weight ÷ Σ
 * weights of the applicable siblings (scoring.md § 4).
 */
export function shareOut(root: Judged, visitor: Visitor): void {
  place(root, root.figures.applicable ? 1 : null, visitor);
}

function place(judged: Judged, share: number | null, visitor: Visitor): void {
  visitor.branch(judged, share);
  const { node, target, children, weights, branches } = judged;
  let siblings = 0;
  children.forEach(({ applicable }, index) => {
    if (applicable) siblings += weights[index] ?? 0;
  });
  children.forEach((figures, index) => {
    const part = (weights[index] ?? 0) / siblings;
    // Weights of very different size must not make a share vanish: it is a weight in its turn.
    const own = share === null || !figures.applicable ? null : Math.max(share * part, Number.MIN_VALUE);
    const branch = branches[index];
    if (branch !== undefined) place(branch, own, visitor);
    else if (node.kind === "practice" && node.children[index] !== undefined) {
      visitor.question(node.children[index], figures, target, own);
    }
  });
}

/**
 * All questions of the edition in questionnaire order, null where one is not applicable: what refers to questions
 * does so by their position here.
 */
export function countedQuestions(root: Judged): readonly (Counted | null)[] {
  const counted: (Counted | null)[] = [];
  shareOut(root, {
    branch: () => {},
    question: (_, { value }, target, share) => {
      counted.push(share === null ? null : { share, level: value, target });
    },
  });
  return counted;
}
