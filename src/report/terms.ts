import { clip } from "./clip.ts";
import type { Terms } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** Maximum letters of a term, which appears within sentences. */
const MAX_LETTERS = 40;

type TermsContext = Pick<ReportContext, "questionnaire" | "formatter">;

/** Returns the questionnaire's terms, else general ones, for headings. */
export function termsOf({ questionnaire, formatter }: TermsContext): Terms {
  const { terms } = questionnaire;
  const [area, areas] = terms?.area ?? [formatter.text("term.area"), formatter.text("term.areas")];
  const [practice, practices] = terms?.practice ?? [formatter.text("term.practice"), formatter.text("term.practices")];
  const exposure = terms?.exposure ?? formatter.text("term.exposure");
  return clipped({ area, areas, practice, practices, exposure });
}

/** Returns the same terms for running text. */
export function termsWithin({ questionnaire, formatter }: TermsContext): Terms {
  const { terms } = questionnaire;
  const own = runningTerms(terms);
  const [area, areas] = own?.area ?? [formatter.text("term.running.area"), formatter.text("term.running.areas")];
  const [practice, practices] = own?.practice ?? [
    formatter.text("term.running.practice"),
    formatter.text("term.running.practices"),
  ];
  const exposure = own?.exposure ?? formatter.text("term.running.exposure");
  return clipped({ area, areas, practice, practices, exposure });
}

/** Returns the subject of the measurement, capitalized for titles. */
export function maturityTerm({ questionnaire, formatter }: TermsContext): string {
  return clip(questionnaire.terms?.maturity ?? formatter.text("term.maturity"), MAX_LETTERS);
}

/** Returns the subject of the exposure profile, in running text. */
export function topicOf(context: TermsContext): string {
  return termsWithin(context).exposure;
}

/** Returns the questionnaire's terms for running text; defaults to those for headings. */
export function runningTerms(terms: ReportContext["questionnaire"]["terms"]) {
  if (terms === undefined) return null;
  return {
    area: terms.running?.area ?? terms.area,
    practice: terms.running?.practice ?? terms.practice,
    exposure: terms.running?.exposure ?? terms.exposure,
  };
}

function clipped({ area, areas, practice, practices, exposure }: Terms): Terms {
  return {
    area: clip(area, MAX_LETTERS),
    areas: clip(areas, MAX_LETTERS),
    practice: clip(practice, MAX_LETTERS),
    practices: clip(practices, MAX_LETTERS),
    exposure: clip(exposure, MAX_LETTERS),
  };
}
