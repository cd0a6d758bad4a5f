import type { AreaReport, Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import type { Explanation } from "#scoring/types.ts";

/** Why an area has its level, what the next one asks for, and how sure its value is: a sentence each. */
export function tellArea(area: AreaReport, explanation: Explanation, report: Report, words: Words): readonly string[] {
  const { applicable, value, level } = area.score;
  if (!applicable) return [words.text("areaStory.notApplicable")];
  if (value === null || level === null) return [words.text("areaStory.unanswered")];
  return [...tellLevel(area, words), ...tellNext(explanation, report, words), ...tellSureness(area, words)];
}

function tellLevel({ score, text }: AreaReport, words: Words): readonly string[] {
  const attained = { level: text.level, name: text.levelName };
  if (score.heldBackBy.length === 0) return [words.text("areaStory.level", attained)];
  const whole = words.level(Math.floor((score.value ?? 0) + 1e-9));
  return [words.text("areaStory.held", { ...attained, whole, count: score.heldBackBy.length, list: text.heldBackBy })];
}

function tellNext({ next, gate }: Explanation, { terms }: Report, words: Words): readonly string[] {
  if (next === null) return [];
  const floor = gate === null ? 0 : next.level - gate;
  const asked = { level: next.level, value: words.value(next.level), floor: words.value(floor) };
  const term = terms.practice[0].toLowerCase();
  return [words.text(floor > 0 ? "areaStory.nextGate" : "areaStory.next", { ...asked, term })];
}

function tellSureness({ score, text }: AreaReport, words: Words): readonly string[] {
  const { coverage, evidence, sensitivity } = score;
  const [min, max] = [words.value(sensitivity?.min ?? null), words.value(sensitivity?.max ?? null)];
  return [
    ...(coverage === 1 ? [] : [words.text("areaStory.coverage", { coverage: text.coverage, range: text.range })]),
    ...(evidence === null ? [] : [tellEvidence(evidence, words)]),
    ...(sensitivity === null || min === max ? [] : [words.text("lead.sensitivity", { min, max })]),
  ];
}

function tellEvidence({ documented, verified }: NonNullable<AreaReport["score"]["evidence"]>, words: Words): string {
  return documented + verified < 1e-9
    ? words.text("areaStory.asserted")
    : words.text("areaStory.evidence", { documented, verified });
}
