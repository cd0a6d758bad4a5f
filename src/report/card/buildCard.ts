import type { Radar } from "#report/radar.ts";
import { radarLines } from "#report/radarLines.ts";
import type { Overview } from "#report/report.ts";
import type { Card, SmallRadar } from "./card.ts";

/** Builds the results that an assessment's card shows. */
export function buildCard({ locale, radar, overall, counts, edition, terms, areas }: Overview): Card {
  const { score, text } = overall;
  return {
    locale,
    radar: smallRadar(radar),
    rated: score.value !== null,
    level: score.level,
    levelText: text.level,
    levelName: text.levelName,
    value: text.value,
    range: score.coverage !== 1 && score.value !== null ? text.range : "",
    answered: counts.answered,
    questions: counts.questions - counts.notApplicable,
    edition: edition.title,
    practices: terms.heading.practices,
    practiceLevels: areas.map((area) => area.practices.map((practice) => practice.score.level)),
  };
}

/** Returns a radar without its labels. */
export function smallRadar(radar: Radar): SmallRadar {
  const { form, alt, max, axes } = radar;
  const { today, target } = radarLines(radar);
  return { form, alt, max, spokes: axes.length, today, target };
}
