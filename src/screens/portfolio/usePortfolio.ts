import { useMemo } from "react";
import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { PortfolioMember } from "#report/portfolio/portfolio.ts";
import { useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import type { Head } from "#store/head.ts";
import { portfolioIds } from "./scoreMissing.ts";
import { useScores } from "./useScores.ts";

/** A member with the texts by which the portfolio is filtered, and when it was created (ISO 8601 moment). */
export type FilteredMember = PortfolioMember & {
  readonly sector: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
};

/** The scored assessments, or how far reading them is. */
export type ReadPortfolio = {
  readonly members: readonly FilteredMember[];
  readonly questionnaires: readonly Questionnaire[];
  /** Assessments that cannot be read, or whose questionnaire is missing. */
  readonly leftOut: number;
  /** The number of assessments, and of those still to be read. */
  readonly all: number;
  readonly left: number;
  readonly hasFailed: boolean;
};

/** Reads and scores the assessments of the portfolio in a worker, and again those that change. */
export function usePortfolio(): ReadPortfolio {
  const nameOf = useAssessmentName();
  const heads = useAssessments((state) => state.heads);
  const { results, questionnaires, all, left, hasFailed } = useScores(portfolioIds, true);
  return useMemo(() => {
    const ids = portfolioIds({ heads });
    const found = left === 0 ? ids.map((id) => ({ head: heads.get(id), result: results.get(id) })) : [];
    const members = found.flatMap(({ head, result }): readonly FilteredMember[] =>
      head === undefined || typeof result !== "object" ? [] : [{ ...memberOf(head, nameOf), entry: result }],
    );
    return {
      members,
      questionnaires,
      leftOut: found.length - members.length,
      all,
      left: left ?? all,
      hasFailed,
    };
  }, [heads, results, questionnaires, all, left, hasFailed, nameOf]);
}

function memberOf({ id, summary }: Head, nameOf: ReturnType<typeof useAssessmentName>) {
  const { subject, createdAt, updatedAt, tags = [] } = summary;
  return {
    id,
    name: nameOf(summary),
    createdAt,
    updatedAt,
    tags: tags.map(shownText),
    organisation: shownText(subject.organisation),
    scope: shownText(subject.scope),
    sector: shownText(subject.sector ?? ""),
  };
}
