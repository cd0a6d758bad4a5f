/** Rules that propose decisions, in the order in which they do; the assessment keeps what the author made of them by these names. */
export const DECISION_RULES = ["begin", "target", "plan", "owners", "exposure", "risks", "next"] as const;
/** The rule that proposes a decision; its name is kept in files. */
export type DecisionRule = (typeof DECISION_RULES)[number];

/** A decision that a rule proposes to ask for. */
export type ProposedDecision = { readonly rule: DecisionRule; readonly text: string };

/** A decision that the board is asked for. */
export type BoardDecision = {
  /** The name of its rule, or an id of its own. */
  readonly id: string;
  /** In the rule's words, a proposal in the author's words, or the author's own. */
  readonly origin: "proposed" | "edited" | "added";
  /** What the report says; empty while the author has written nothing yet. */
  readonly text: string;
  /** What the rule proposes today; empty for the author's own, and where the rule no longer proposes anything. */
  readonly proposal: string;
  /** Whether the author left it out. */
  readonly removed: boolean;
};

/** What the author says to the board. */
export type BoardMessage = {
  /** A paragraph of the author's own, or empty. */
  readonly summary: string;
  /** In the order in which they are asked for, with those that were left out. */
  readonly decisions: readonly BoardDecision[];
};
