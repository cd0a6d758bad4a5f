import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** Describes the rule by which assessors distinguish the levels, and its special cases; empty without a guide. */
export function guide(
  { levelGuide, scale }: Questionnaire,
  explainFormatter: ExplainFormatter,
): readonly SectionDraft[] {
  if (levelGuide === undefined) return [];
  const rule: SectionDraft = {
    id: "guide",
    title: levelGuide.title,
    paragraphs: [levelGuide.intro],
    table: {
      caption: levelGuide.title,
      columns: [
        explainFormatter.text("explain.metric.level"),
        explainFormatter.text("method.scale.name"),
        explainFormatter.text("method.scale.summary"),
      ],
      rows: levelGuide.levels.map((meaning, level) => [
        explainFormatter.weight(level),
        scale[level]?.name ?? "",
        meaning,
      ]),
    },
  };
  const cases = levelGuide.sections.map(
    ({ title, items }, index): SectionDraft => ({ id: `guide-${index + 1}`, title, paragraphs: [], points: items }),
  );
  return [rule, ...cases];
}
