import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** The rule by which assessors tell the levels apart, then what it says of odd cases; empty where a questionnaire has none. */
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
        explainFormatter.text("explain.figure.level"),
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
