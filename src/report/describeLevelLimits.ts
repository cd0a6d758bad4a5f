import { wholePart } from "#scoring/tolerance.ts";
import { lowestAnswer } from "./findings.ts";
import type { AreaReport, Findings, NodeReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { termsWithin } from "./terms.ts";

/**
 * Describes what keeps the level below the whole part of the value, with the lowest answer of each; empty while
 * unrated.
 */
export function describeLevelLimits(
  context: ReportContext,
  areas: readonly AreaReport[],
  overall: NodeReport,
): Findings {
  const { questionnaire, formatter } = context;
  const { value, level, heldBackBy } = overall.score;
  const title = formatter.text("levelLimits.title");
  if (value === null || level === null) return { title, note: "", items: [] };
  const limiting = areas.filter((area) => heldBackBy.includes(area.id));
  // Under a cumulative rule the level does not follow from the value.
  if (questionnaire.scoring.cumulative !== undefined) return { title, note: "", items: [] };
  if (limiting.length === 0) return { title, note: formatter.text("levelLimits.none"), items: [] };
  const whole = wholePart(value);
  return {
    title,
    note: formatter.text("levelLimits.some", {
      whole,
      level,
      count: limiting.length,
      floor: formatter.value(whole - (questionnaire.scoring.gate ?? 0)),
      ...termsWithin(context),
    }),
    items: limiting.map((each) => ({
      id: each.id,
      title: each.title,
      context: "",
      metric: "value",
      value: each.text.value,
      against: "",
      sentence: "",
      question: lowestAnswer(each.practices),
    })),
  };
}
