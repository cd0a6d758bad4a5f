import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain } from "#scoring/index.ts";
import { countBelowTarget } from "./belowTarget.ts";
import { listAreas } from "./areas.ts";
import { countAnswers } from "./counts.ts";
import { findShortfalls, findStrengths } from "./findings.ts";
import { writeHeadline, writeLead } from "./headline.ts";
import type { Overview } from "./model.ts";
import { describeNext } from "./next.ts";
import { buildRadar } from "./radar.ts";
import type { Sources } from "./sources.ts";
import { describeStanding } from "./standing.ts";
import { termsOf, termsWithin } from "./terms.ts";

/**
 * Where the organisation stands and what follows: the part of the report that Home and Assess need, too.
 * @param date the ISO date that stands on the report
 */
export function buildOverview(sources: Sources, date: string): Overview {
  const { formatter, last, scorecard } = sources;
  return {
    formatVersion: 1,
    locale: formatter.locale,
    date,
    dateText: formatter.date(date),
    ...describeSubject(sources),
    ...describeResults(sources),
    since: last?.label ?? null,
    explanation: explain(scorecard, "overall"),
  };
}

/** Who was asked what. */
function describeSubject(sources: Sources) {
  const { questionnaire, assessment, formatter } = sources;
  const organisation = shownText(assessment.subject.organisation) || formatter.text("document.unnamed");
  return {
    title: formatter.text("document.title", { organisation }),
    organisation,
    subject: assessment.subject,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    edition: nameEdition(questionnaire, assessment.edition),
    terms: { heading: termsOf(sources), running: termsWithin(sources) },
    scale: questionnaire.scale.map((level, position) => ({ level: position, ...level })),
  };
}

/** How it stands, and what follows. */
function describeResults(sources: Sources) {
  const { questionnaire } = sources;
  const areas = listAreas(sources);
  const { title } = questionnaire;
  const overall = describeStanding(sources, { id: "overall", number: "", title, short: title });
  const counts = countAnswers(areas);
  return {
    headline: writeHeadline(sources, counts, overall),
    lead: writeLead(sources, counts, overall),
    counts,
    overall,
    belowTarget: countBelowTarget(sources),
    areas,
    next: describeNext(sources, areas),
    strengths: findStrengths(sources, areas),
    shortfalls: findShortfalls(sources, areas),
    radar: buildRadar(sources, areas, overall),
  };
}

function nameEdition(questionnaire: Questionnaire, id: string): Overview["edition"] {
  const edition = questionnaire.editions.find((candidate) => candidate.id === id);
  return { id, title: edition?.title ?? id };
}
