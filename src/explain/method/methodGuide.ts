import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** The rule by which assessors tell the levels apart, as the questionnaire has it; null where it has none. */
export function guide({ levelGuide, scale }: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  if (levelGuide === undefined) return null;
  return {
    id: "guide",
    title: levelGuide.title,
    paragraphs: [levelGuide.intro],
    points: levelGuide.sections.flatMap(({ items }) => items),
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
}
