import { answerName, levelName } from "#questionnaire/maturityScale.ts";
import { explain } from "#scoring/index.ts";
import { clip } from "./clip.ts";
import { lowestAnswer } from "./findings.ts";
import { textsOf } from "./nodeReport.ts";
import { questionsIn } from "./questionsIn.ts";
import type { AreaReport, Finding, Findings } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { termsWithin } from "./terms.ts";

/** Maximum letters of a level's name. */
const MAX_LEVEL_NAME = 40;

/** Describes what is missing for the next level: the required value, and the areas below the gate. */
export function describeNext(context: ReportContext, areas: readonly AreaReport[]): Findings {
  const { questionnaire, scorecard, formatter } = context;
  const { next, score, gate, cumulative } = explain(scorecard, "overall");
  if (score.level === null) {
    const note = formatter.text(score.applicable ? "next.noneText" : "headline.allNotApplicable");
    return { title: formatter.text("next.none"), note, items: [] };
  }
  const name = levelName(questionnaire, score.level);
  if (next === null) {
    return {
      title: formatter.text("next.top"),
      note: formatter.text("next.topText", { level: score.level, name }),
      items: [],
    };
  }
  const floor = gate === null ? null : next.level - gate;
  return {
    title: formatter.text("next.title", { level: score.level, next: next.level }),
    note:
      cumulative === undefined
        ? noteOf(context, next, floor)
        : formatter.text("next.asksAnswers", {
            level: next.level,
            answer: answerName(questionnaire, cumulative.answer),
            count: cumulative.open.length,
          }),
    items: areas
      .filter((area) => next.below.includes(area.id))
      .map((area) =>
        cumulative === undefined ? findingOf(context, area, floor ?? next.level) : levelFindingOf(context, area),
      ),
  };
}

type NextLevel = NonNullable<ReturnType<typeof explain>["next"]>;

function noteOf(context: ReportContext, next: NextLevel, floor: number | null): string {
  const { toNext } = textsOf(context, "overall");
  const { formatter } = context;
  const { area, areas } = termsWithin(context);
  const asked = { level: next.level, value: formatter.value(next.level) };
  const asks =
    floor === null || floor <= 0
      ? formatter.text("next.asksValue", asked)
      : formatter.text("next.asksGate", {
          ...asked,
          floor: formatter.value(floor),
          term: area,
        });
  const missing = toNext === "" ? [] : [formatter.text("next.missing", { value: toNext })];
  const below =
    floor === null || floor <= 0
      ? []
      : [
          formatter.text("next.below", {
            count: next.below.length,
            floor: formatter.value(floor),
            term: area,
            terms: areas,
          }),
        ];
  return [asks, ...missing, ...below].join(" ");
}

/** Describes what keeps an area below the required value. */
function findingOf({ formatter }: ReportContext, area: AreaReport, floor: number): Finding {
  const weakest = area.practices
    .filter((practice) => practice.score.value !== null)
    .toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0))[0];
  const open = questionsIn([area]).filter(({ state }) => state === "open" || state === "unknown").length;
  const sentences = [
    ...(weakest === undefined
      ? []
      : [formatter.text("next.weakest", { title: weakest.title, value: weakest.text.value })]),
    ...(open > 0 ? [formatter.text("next.missingAnswers", { count: open, high: area.text.high })] : []),
  ];
  return {
    id: area.id,
    title: area.short,
    context: "",
    metric: "value",
    value: area.text.value,
    against: formatter.text("next.needs", { floor: formatter.value(floor) }),
    sentence: sentences.join(" "),
    question: lowestAnswer(area.practices),
  };
}

/** Describes what keeps an area below the level under a cumulative rule, in levels: values play no part in them. */
function levelFindingOf({ formatter }: ReportContext, area: AreaReport): Finding {
  const lowest = area.practices
    .filter(({ score }) => score.level !== null)
    .toSorted((a, b) => (a.score.level ?? 0) - (b.score.level ?? 0))[0];
  return {
    id: area.id,
    title: area.short,
    context: "",
    metric: "level",
    value: area.score.level === null ? area.text.level : clip(area.text.levelName, MAX_LEVEL_NAME),
    against: "",
    sentence:
      lowest === undefined ? "" : formatter.text("next.lowest", { title: lowest.title, level: lowest.text.level }),
    question: lowestAnswer(lowest === undefined ? area.practices : [lowest]),
  };
}
