import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type ApplicableQuestion, applicableQuestions, countAnswered } from "#report/applicableQuestions.ts";
import type { Formatter } from "#report/formatter.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import { poolText } from "#report/poolText.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { linkMetric, type Run } from "#report/runs.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";
import type { Pool } from "#scoring/types.ts";
import type { FacetReport, LensReport } from "./lensReport.ts";

type Lens = Questionnaire["lenses"][number];
type Facet = Lens["facets"][number];

const NOT_RATED: Pool = { value: null, low: null, high: null, coverage: null };

/** Describes the lenses of the questionnaire with all their facets, in questionnaire order. */
export function buildLenses(context: ReportContext): readonly LensReport[] {
  const questions = applicableQuestions(context);
  return context.questionnaire.lenses.map((lens) => {
    const facets = lens.facets.map((facet) => describeFacet(context, lens, facet, questions));
    return { id: lens.id, title: lens.title, sentence: sentenceOf(context.formatter, lens.id, facets), facets };
  });
}

function describeFacet(
  context: ReportContext,
  lens: Lens,
  facet: Facet,
  questions: readonly ApplicableQuestion[],
): FacetReport {
  const { scorecard, formatter } = context;
  const pool = getOwn(getOwn(scorecard.lenses, lens.id), facet.id) ?? NOT_RATED;
  const carrying = questions.filter(({ question }) => question.facets.includes(`${lens.id}:${facet.id}`));
  const counts = { questions: carrying.length, answered: countAnswered(carrying) };
  return {
    ...facet,
    ...pool,
    ...counts,
    text: {
      ...poolText(formatter, pool),
      questions: formatter.text(counts.questions === 0 ? "lens.noQuestion" : "lens.questions", counts),
    },
  };
}

function sentenceOf(formatter: Formatter, lens: string, facets: readonly FacetReport[]): readonly Run[] {
  const rated = facets
    .flatMap((facet) => (facet.value === null ? [] : [{ ...facet, value: facet.value }]))
    .toSorted((a, b) => b.value - a.value);
  const highest = rated[0];
  const lowest = rated.at(-1);
  if (highest === undefined || lowest === undefined) {
    return formatter.runs(facets.some(({ questions }) => questions > 0) ? "lens.nothing" : "lens.nothingApplies");
  }
  // The numbers of the table, unless they would hide the difference.
  const isTold = highest.text.value !== lowest.text.value;
  const decimals = shownDecimals([highest.value, lowest.value]);
  const facetValue = ({ id, value, text }: FacetReport & { readonly value: number }) =>
    linkMetric(isTold ? text.value : formatter.number(shownValue(value, decimals), decimals, decimals), {
      kind: "facet",
      lens,
      facet: id,
      metric: "value",
    });
  if (highest.value - lowest.value <= TOLERANCE) return formatter.runs("lens.even", { value: facetValue(highest) });
  return formatter.runs("lens.sentence", {
    highest: highest.title,
    most: facetValue(highest),
    lowest: lowest.title,
    least: facetValue(lowest),
  });
}
