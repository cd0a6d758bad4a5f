/** The rules that propose decisions, in their order; the assessment stores the author's changes under these names. */
export const DECISION_RULES = ["begin", "target", "plan", "owners", "exposure", "risks", "next"] as const;
/** The rule that proposes a decision; its name is stored in files. */
export type DecisionRule = (typeof DECISION_RULES)[number];

/** A decision that a rule proposes. */
export type ProposedDecision = { readonly rule: DecisionRule; readonly text: string };

/** A decision that the board is asked for. */
export type BoardDecision = {
  /** The name of its rule, or an id. */
  readonly id: string;
  /** A rule's text, a proposal that the author has edited, or a decision that the author has added. */
  readonly origin: "proposed" | "edited" | "added";
  /** The text in the report; empty while the author has written none. */
  readonly text: string;
  /** The rule's current proposal; empty for an added decision, and if the rule no longer proposes one. */
  readonly proposal: string;
  /** Whether the author has removed it. */
  readonly removed: boolean;
};

/** The author's message to the board. */
export type BoardMessage = {
  /** The author's summary, or empty. */
  readonly summary: string;
  /** In their order, including the removed ones. */
  readonly decisions: readonly BoardDecision[];
};
