import type { Terms } from "#report/report.ts";
import type { Distribution } from "./distribution.ts";
import type { PortfolioEntry } from "./portfolioEntry.ts";

/** An assessment of a portfolio. */
export type PortfolioMember = {
  readonly id: string;
  /** For display. */
  readonly name: string;
  /** What is assessed; the latest assessment of each is counted. Empty texts identify nothing. */
  readonly organisation: string;
  readonly scope: string;
  /** ISO 8601 moment of the last change; empty if unknown. */
  readonly updatedAt: string;
  readonly entry: PortfolioEntry;
};

/** The values of an area, or of the whole. */
export type PortfolioRow = {
  /** "overall" for the whole. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** For charts. */
  readonly short: string;
  /** Null if no assessment has a value. */
  readonly distribution: Distribution | null;
  /** The numbers as shown; "–" where there is none. */
  readonly text: Readonly<Record<"least" | "lower" | "median" | "upper" | "most", string>>;
  readonly outliers: readonly PortfolioOutlier[];
};

/** A value that is far from the others. */
export type PortfolioOutlier = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly side: "low" | "high";
};

/** Something that several assessments have in common. */
export type PortfolioCommon = {
  readonly key: string;
  readonly title: string;
  /** The assessments that have it, and the number of those that could. */
  readonly members: readonly Pick<PortfolioMember, "id" | "name">[];
  readonly of: number;
};

/** The assessments of one questionnaire: others have no questions in common with them. */
export type PortfolioGroup = {
  readonly id: string;
  readonly title: string;
  /** The counted assessments: the latest of each organisation and scope. */
  readonly count: number;
  /** The earlier ones of the same organisation and scope, which are not counted. */
  readonly earlier: number;
  /** The counted ones with too few answers, and those of each version and each edition. */
  readonly provisional: number;
  readonly versions: readonly NameCount[];
  readonly editions: readonly NameCount[];
  readonly terms: Readonly<Record<"heading" | "running", Terms>>;
  /** The highest level. */
  readonly max: number;
  readonly overall: PortfolioRow;
  readonly areas: readonly PortfolioRow[];
  /** The areas with the lowest median, and that median as shown; null if no area has a value, or all have the same. */
  readonly weakest: { readonly titles: string; readonly count: number; readonly median: string } | null;
  /** By the number of assessments, most first. */
  readonly risks: readonly PortfolioCommon[];
  readonly steps: readonly PortfolioCommon[];
};

/** The name of a version or an edition, and the number of assessments that have it. */
export type NameCount = { readonly name: string; readonly count: number };
