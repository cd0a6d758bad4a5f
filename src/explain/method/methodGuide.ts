import type { Say } from "#explain/say.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Section } from "./describeMethod.ts";

/** The rule by which assessors tell the levels apart, as the questionnaire has it; null where it has none. */
export function guide({ levelGuide, scale }: Questionnaire, say: Say): Section | null {
  if (levelGuide === undefined) return null;
  return {
    id: "guide",
    title: levelGuide.title,
    paragraphs: [levelGuide.intro],
    points: levelGuide.sections.flatMap(({ items }) => items),
    table: {
      caption: levelGuide.title,
      columns: [say.text("explain.figure.level"), say.text("method.scale.name"), say.text("method.scale.summary")],
      rows: levelGuide.levels.map((meaning, level) => [say.weight(level), scale[level]?.name ?? "", meaning]),
    },
  };
}
