import type { Answer, Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { NodeScore } from "#scoring/index.ts";

/*
 * The tree (scoring.md §§ 1–3), implemented a second time: no node is computed from its children's results; each number
 * is computed from the leaves below, by each leaf's weight in it. Slow and easy to follow.
 */

export type Node = {
  readonly kind: "overall" | "area" | "practice" | "question";
  readonly id: string;
  readonly weight: number;
  readonly children: readonly Node[];
  /** The answer of a question. */
  readonly answer: Answer;
  /** The target of a practice, or of a question from its practice. */
  readonly target: number | null;
};

/** A descendant of a node, and its weight (0…1) in it. */
type Part = { readonly node: Node; readonly part: number };

const CLOSE = 1e-9;
/** The greatest number of children for which every choice of half or double weight is tried. */
const TRIED = 12;

/**
 * Returns overall → area → practice → question, with the answers; parts without a question in the edition are omitted.
 */
export function treeOf(questionnaire: Questionnaire, assessment: Assessment): Node {
  const profile = questionnaire.targets.find(({ id }) => id === assessment.target)?.levels;
  const inner = { answer: {}, target: null };
  const areas = questionnaire.areas.map((area): Node => {
    const practices = area.practices.map((practice): Node => {
      const target = own(assessment.targets, practice.id) ?? own(assessment.targets, area.id) ?? own(profile, area.id);
      const questions = practice.questions
        .filter(({ editions }) => editions.includes(assessment.edition))
        .map(({ id, weight }): Node => {
          const answer = own(assessment.answers, id) ?? {};
          return { kind: "question", id, weight, children: [], answer, target: target ?? null };
        });
      return { ...practice, kind: "practice", children: questions, answer: {}, target: target ?? null };
    });
    const weight = area.weight * (own(assessment.priorities, area.id) ?? 1);
    return { kind: "area", id: area.id, weight, children: practices.filter(hasChildren), ...inner };
  });
  return { kind: "overall", id: "overall", weight: 1, children: areas.filter(hasChildren), ...inner };
}

/** Returns every node by id, from the root down, with its numbers. */
export function scoreTree(root: Node, { scale, scoring }: Questionnaire): Record<string, NodeScore> {
  const rules = { highest: scale.length - 1, gate: scoring.gate, minimumCoverage: scoring.minimumCoverage };
  const shares = sharesOf(root);
  return Object.fromEntries(withAllBelow(root).map((node) => [node.id, scoreNode(node, shares, rules)]));
}

/** Returns the share of each applicable question in the overall score. */
export function sharesOf(root: Node): ReadonlyMap<string, number> {
  return new Map(partsOf(root, isApplicable, isQuestion).map(({ node, part }) => [node.id, part]));
}

export function questionsBelow(node: Node): readonly Node[] {
  return withAllBelow(node).filter(isQuestion);
}

export function isApplicable(node: Node): boolean {
  return questionsBelow(node).some(({ answer }) => answer.notApplicable === undefined);
}

export function own<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return Object.entries(record ?? {}).find(([key]) => key === id)?.[1];
}

type Rules = { readonly highest: number; readonly gate: number | null; readonly minimumCoverage: number };

function scoreNode(node: Node, shares: ReadonlyMap<string, number>, rules: Rules): NodeScore {
  const { highest, gate, minimumCoverage } = rules;
  const applicable = isApplicable(node);
  const ofApplicable = (figure: (leaf: Node) => number) =>
    applicable ? total(partsOf(node, isApplicable, isQuestion), figure) : null;
  const gradedAs = (grade: string) =>
    total(partsOf(node, isScored, isQuestion), ({ answer }) => ((answer.evidence ?? "asserted") === grade ? 1 : 0));
  const value = meanBelow(node);
  const level = levelOf(node, highest, gate);
  const coverage = ofApplicable((leaf) => (isScored(leaf) ? 1 : 0));
  const tooLow = (child: Node) => {
    const childValue = meanBelow(child);
    return gate !== null && childValue !== null && childValue < Math.floor((value ?? 0) + CLOSE) - gate - CLOSE;
  };
  const isHeldBack = level !== null && level < Math.floor((value ?? 0) + CLOSE);
  return {
    applicable,
    value,
    low: ofApplicable(({ answer }) => answer.level ?? 0),
    high: ofApplicable(({ answer }) => answer.level ?? highest),
    coverage,
    evidence:
      value === null
        ? null
        : { asserted: gradedAs("asserted"), documented: gradedAs("documented"), verified: gradedAs("verified") },
    level,
    heldBackBy: isHeldBack ? node.children.filter(tooLow).map(({ id }) => id) : [],
    provisional: coverage !== null && coverage < minimumCoverage - CLOSE,
    target: isTargeted(node) ? node.target : meanOver(node, hasTarget, ({ target }) => target ?? 0),
    gap: isTargeted(node) ? gapOf(node) : meanOver(node, hasGap, (practice) => gapOf(practice) ?? 0),
    sensitivity: isQuestion(node) ? null : sensitivityOf(node),
    share: applicable ? sum(questionsBelow(node).map(({ id }) => shares.get(id) ?? 0)) : null,
  };
}

/**
 * Returns the leaves below, each with the product of weight ÷ Σ weights along its path, over the nodes that pass
 * `counts`.
 */
function partsOf(node: Node, counts: (node: Node) => boolean, isBottom: (node: Node) => boolean): readonly Part[] {
  if (isBottom(node)) return [{ node, part: 1 }];
  const counted = node.children.filter(counts);
  const weights = sum(counted.map(({ weight }) => weight));
  return counted.flatMap((child) =>
    partsOf(child, counts, isBottom).map(({ node, part }) => ({ node, part: (part * child.weight) / weights })),
  );
}

function meanBelow(node: Node): number | null {
  return isScored(node) ? total(partsOf(node, isScored, isQuestion), ({ answer }) => answer.level ?? 0) : null;
}

function levelOf(node: Node, highest: number, gate: number | null): number | null {
  const value = meanBelow(node);
  if (value === null) return null;
  const values = node.children.flatMap((child) => meanBelow(child) ?? []);
  for (let level = highest; level > 0; level -= 1) {
    const allowed = gate === null || values.every((childValue) => childValue >= level - gate - CLOSE);
    if (value >= level - CLOSE && allowed) return level;
  }
  return 0;
}

/** Tries every choice of half and double weight; with many children, only those that can be extreme. */
function sensitivityOf(node: Node): NodeScore["sensitivity"] {
  const children = node.children
    .flatMap((child) => {
      const value = meanBelow(child);
      return value === null ? [] : [{ weight: child.weight, value }];
    })
    .sort((a, b) => a.value - b.value);
  if (children.length === 0) return null;
  const choices =
    children.length <= TRIED
      ? Array.from({ length: 2 ** children.length }, (_, bits) => children.map((_, i) => ((bits >> i) & 1) === 1))
      : children.flatMap((_, k) => [children.map((_, i) => i <= k), children.map((_, i) => i > k)]);
  const means = choices.map((doubled) => {
    const weighed = children.map(({ weight, value }, i) => ({ weight: weight * (doubled[i] ? 2 : 0.5), value }));
    return sum(weighed.map(({ weight, value }) => weight * value)) / sum(weighed.map(({ weight }) => weight));
  });
  return { min: Math.min(...means), max: Math.max(...means) };
}

function gapOf(node: Node): number | null {
  const value = meanBelow(node);
  return value === null || node.target === null ? null : Math.max(0, node.target - value);
}

function meanOver(node: Node, counts: (node: Node) => boolean, figure: (practice: Node) => number): number | null {
  return counts(node) ? total(partsOf(node, counts, isPractice), figure) : null;
}

function hasTarget(node: Node): boolean {
  return isApplicable(node) && (isPractice(node) ? node.target !== null : node.children.some(hasTarget));
}

function hasGap(node: Node): boolean {
  return isPractice(node) ? gapOf(node) !== null : node.children.some(hasGap);
}

function isScored(node: Node): boolean {
  return questionsBelow(node).some(({ answer }) => answer.level !== undefined);
}

function isQuestion({ kind }: Node): boolean {
  return kind === "question";
}

function isPractice({ kind }: Node): boolean {
  return kind === "practice";
}

/** Returns true if a node has a target of its own and not a mean. */
function isTargeted(node: Node): boolean {
  return isPractice(node) || isQuestion(node);
}

function withAllBelow(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(withAllBelow)];
}

function hasChildren({ children }: Node): boolean {
  return children.length > 0;
}

function total(parts: readonly Part[], figure: (node: Node) => number): number {
  return sum(parts.map(({ node, part }) => part * figure(node)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
