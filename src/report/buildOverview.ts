import { shownText } from "#lib/isBlank.ts";
import { maturityLevels } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain } from "#scoring/index.ts";
import { listAreas } from "./areas.ts";
import { countBelowTarget } from "./belowTarget.ts";
import { buildRadar } from "./buildRadar.ts";
import { countAnswers } from "./counts.ts";
import { describeNext } from "./describeNext.ts";
import { findGaps, findStrengths } from "./findings.ts";
import { writeHeadline, writeLead } from "./headline.ts";
import { describeNode } from "./nodeReport.ts";
import type { Overview } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { maturityTerm, termsOf, termsWithin } from "./terms.ts";

/**
 * Builds the results and what follows from them: the part of the report that Home and Assess also show.
 * @param date the ISO date of the report
 */
export function buildOverview(context: ReportContext, date: string): Overview {
  const { formatter, last, scorecard } = context;
  return {
    formatVersion: 1,
    locale: formatter.locale,
    date,
    dateText: formatter.date(date),
    ...describeSubject(context),
    ...describeResults(context),
    since: last?.label ?? null,
    explanation: explain(scorecard, "overall"),
  };
}

/** Describes the subject of the report: organisation, scope, questionnaire and edition. */
function describeSubject(context: ReportContext) {
  const { questionnaire, assessment, formatter } = context;
  const organisation = shownText(assessment.subject.organisation) || formatter.text("document.unnamed");
  const maturity = maturityTerm(context);
  return {
    title: formatter.text("document.title", { maturity, organisation }),
    maturity,
    about: questionnaire.subject ?? formatter.text("document.subject", { questionnaire: questionnaire.title }),
    organisation,
    subject: assessment.subject,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      title: questionnaire.title,
      ...(questionnaire.caveat !== undefined && { caveat: questionnaire.caveat }),
      ...(questionnaire.licence !== undefined && { licence: questionnaire.licence }),
    },
    edition: nameEdition(questionnaire, assessment.edition),
    terms: { heading: termsOf(context), running: termsWithin(context) },
    scale: questionnaire.scale.map(({ name, summary }, level) => ({ level, name, summary })),
    levels: maturityLevels(questionnaire).map(({ name, summary }, level) => ({ level, name, summary })),
  };
}

/** Describes the results and what follows from them. */
function describeResults(context: ReportContext) {
  const { questionnaire } = context;
  const areas = listAreas(context);
  const { title } = questionnaire;
  const overall = describeNode(context, { id: "overall", number: "", title, short: title });
  const counts = countAnswers(areas);
  return {
    headline: writeHeadline(context, counts, overall),
    lead: writeLead(context, counts, overall),
    counts,
    overall,
    belowTarget: countBelowTarget(context),
    areas,
    next: describeNext(context, areas),
    strengths: findStrengths(context, areas),
    gaps: findGaps(context, areas),
    radar: buildRadar(context, areas, overall),
  };
}

function nameEdition(questionnaire: Questionnaire, id: string): Overview["edition"] {
  const edition = questionnaire.editions.find((candidate) => candidate.id === id);
  return { id, title: edition?.title ?? id };
}
