import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain, score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import { listAreas } from "./areas.ts";
import { listAsks } from "./asks.ts";
import { countAnswers } from "./counts.ts";
import { findShortfalls, findStrengths } from "./findings.ts";
import { writeHeadline, writeLead } from "./headline.ts";
import type { Report } from "./model.ts";
import { describeNext } from "./next.ts";
import { buildRadar } from "./radar.ts";
import { describeStanding } from "./standing.ts";
import type { Words } from "./words.ts";

/** What areas and practices are called when the questionnaire does not say. */
const UNNAMED_TERMS: Report["terms"] = { area: ["Area", "Areas"], practice: ["Practice", "Practices"] };

/** What every part of the report is made from. */
export type Sources = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** The newest snapshot and its scorecard. */
  readonly last: { readonly label: string; readonly date: string; readonly scorecard: Scorecard } | null;
  readonly words: Words;
};

/**
 * The report model: every word and number that screens, charts and documents show. Pure: the same questionnaire,
 * assessment, words and date give the same model.
 * @param date the ISO date that stands on the report
 */
export function buildReport(questionnaire: Questionnaire, assessment: Assessment, words: Words, date: string): Report {
  const scorecard = score(questionnaire, assessment);
  const last = newestSnapshot(questionnaire, assessment);
  const sources: Sources = { questionnaire, assessment, scorecard, last, words };
  return {
    formatVersion: 1,
    locale: words.locale,
    date,
    dateText: words.date(date),
    ...describeSubject(sources),
    ...describeResults(sources),
    since: last?.label ?? null,
    explanation: explain(scorecard, "overall"),
  };
}

/** Who was asked what. */
function describeSubject({ questionnaire, assessment, words }: Sources) {
  const organisation = assessment.subject.organisation.trim() || words.text("document.unnamed");
  return {
    title: words.text("document.title", { organisation }),
    organisation,
    subject: assessment.subject,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    edition: nameEdition(questionnaire, assessment.edition),
    terms: questionnaire.terms ?? UNNAMED_TERMS,
    scale: questionnaire.scale.map((level, position) => ({ level: position, ...level })),
  };
}

/** How it stands, and what follows. */
function describeResults(sources: Sources) {
  const { questionnaire, words } = sources;
  const areas = listAreas(sources);
  const { title } = questionnaire;
  const overall = describeStanding(sources, { id: "overall", number: "", title, short: title });
  const counts = countAnswers(areas);
  return {
    headline: writeHeadline(sources, counts, overall),
    lead: writeLead(sources, counts, overall),
    counts,
    overall,
    areas,
    next: describeNext(sources, areas),
    strengths: findStrengths(sources, areas),
    shortfalls: findShortfalls(sources, areas),
    asks: { title: words.text("ask.title"), items: listAsks(sources, counts, areas) },
    radar: buildRadar(sources, areas, overall),
  };
}

function newestSnapshot(questionnaire: Questionnaire, assessment: Assessment): Sources["last"] {
  const newest = (assessment.snapshots ?? []).toSorted((a, b) => a.takenAt.localeCompare(b.takenAt)).at(-1);
  if (newest === undefined) return null;
  const then = { ...assessment, answers: newest.answers, exposure: newest.exposure };
  return { label: newest.label, date: newest.takenAt, scorecard: score(questionnaire, then) };
}

function nameEdition(questionnaire: Questionnaire, id: string): Report["edition"] {
  const edition = questionnaire.editions.find((candidate) => candidate.id === id);
  return { id, title: edition?.title ?? id };
}
