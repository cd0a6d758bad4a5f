import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Difference } from "./compareMetrics.ts";
import type { StatementSection } from "./reportStatement.ts";

/** The names for the ids of each section. */
type Names = Readonly<Record<StatementSection, ReadonlyMap<string, string>>>;

/** The metrics that have a name in the catalogue. */
const METRICS = [
  "value",
  "low",
  "high",
  "level",
  "coverage",
  "target",
  "status",
  "inherent",
  "inherentWorst",
  "inherentBand",
  "inherentBandWorst",
  "residual",
  "residualBest",
  "residualWorst",
  "band",
  "bandWorst",
  "position",
  "wave",
  "effort",
  "benefit",
] as const;

const MAX_LETTERS = 80;

/** Returns the names of everything in a questionnaire that has metrics. */
export function nameMetrics(formatter: Formatter, questionnaire: Questionnaire): Names {
  const { lenses, frameworks, risks } = questionnaire;
  const { list, questions } = outlineOf(questionnaire);
  return {
    nodes: new Map([
      ["overall", formatter.text("verify.overall")],
      ...list.map(({ id, number, title }) => [id, `${number} ${title}`.trim()] as const),
    ]),
    lenses: new Map(
      lenses.flatMap(({ id, title, facets }) =>
        facets.map((facet) => [`${id}:${facet.id}`, `${title}, ${facet.title}`] as const),
      ),
    ),
    frameworks: new Map(
      frameworks.flatMap(({ id, title, items }) =>
        items.map((item) => [`${id}:${item.id}`, `${title}, ${item.id}`] as const),
      ),
    ),
    risks: new Map(risks.map(({ id, title }) => [id, title])),
    plan: new Map(
      questions.flatMap(({ question: { id, prompt, levels } }) =>
        levels.map((_, level) => [`${id}:${level}`, formatter.text("verify.step", { prompt, level })] as const),
      ),
    ),
  };
}

/** Returns a label such as "Overall: value". For an id that the questionnaire does not have, the label is the id. */
export function metricLabel(formatter: Formatter, names: Names, { section, id, name }: Difference): string {
  const known = METRICS.find((metric) => metric === name);
  return formatter.text("verify.label", {
    of: names[section].get(id) ?? id.slice(0, MAX_LETTERS),
    metric: known === undefined ? name.slice(0, MAX_LETTERS) : formatter.text(`verify.metric.${known}`),
  });
}
