import { clip } from "./clip.ts";
import type { Terms } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** Letters of a term: it stands in the middle of sentences. */
const LONGEST = 40;

type Said = Pick<ReportContext, "questionnaire" | "formatter">;

/** The questionnaire's own terms, else plain ones, as a heading has them. */
export function termsOf({ questionnaire, formatter }: Said): Terms {
  const { terms } = questionnaire;
  const [area, areas] = terms?.area ?? [formatter.text("term.area"), formatter.text("term.areas")];
  const [practice, practices] = terms?.practice ?? [formatter.text("term.practice"), formatter.text("term.practices")];
  const exposure = terms?.exposure ?? formatter.text("term.exposure");
  return clipped({ area, areas, practice, practices, exposure });
}

/** The same as they stand within a sentence. */
export function termsWithin({ questionnaire, formatter }: Said): Terms {
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

/** What the questionnaire measures, as a title begins with it. */
export function maturityTerm({ questionnaire, formatter }: Said): string {
  return clip(questionnaire.terms?.maturity ?? formatter.text("term.maturity"), LONGEST);
}

/** What the exposure profile is about, within a sentence. */
export function topicOf(said: Said): string {
  return termsWithin(said).exposure;
}

/** The questionnaire's own terms as they stand within a sentence: as it says, else as in headings. */
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
    area: clip(area, LONGEST),
    areas: clip(areas, LONGEST),
    practice: clip(practice, LONGEST),
    practices: clip(practices, LONGEST),
    exposure: clip(exposure, LONGEST),
  };
}
