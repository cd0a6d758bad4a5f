import type { Path } from "#lib/problem.ts";
import { outlineOf } from "./outline.ts";
import type { Question, Questionnaire } from "./schema.ts";

/** A text of a questionnaire, and its position. */
export type Text = { readonly text: string; readonly path: Path };

/** Texts that are read together: a question with its parts, or a risk scenario. */
export type Passage = { readonly path: Path; readonly texts: readonly Text[] };

/** Returns the texts of the questions, the exposure questions, the risk scenarios and the level guide. */
export function passagesOf(questionnaire: Questionnaire): Passage[] {
  return [
    ...outlineOf(questionnaire).questions.map(({ question, path }) => ({
      path,
      texts: [...sentencesOf(question, path), ...evidenceOf(question, path)],
    })),
    ...questionnaire.exposure.map(({ prompt, why = "", options }, index) => {
      const path = ["exposure", index];
      const labels = options.map(({ label }, option) => ({ text: label, path: [...path, "options", option, "label"] }));
      return { path, texts: [...textsAt(path, { prompt, why }), ...labels] };
    }),
    ...questionnaire.risks.map(({ title, description, rationale = "" }, index) => {
      const path = ["risks", index];
      return { path, texts: textsAt(path, { title, description, rationale }) };
    }),
    ...guideOf(questionnaire),
  ];
}

function guideOf({ levelGuide }: Questionnaire): Passage[] {
  if (levelGuide === undefined) return [];
  const path = ["levelGuide"];
  const listed = (texts: readonly string[], at: Path) => texts.map((text, index) => ({ text, path: [...at, index] }));
  const sections = levelGuide.sections.flatMap(({ items }, index) =>
    listed(items, [...path, "sections", index, "items"]),
  );
  const texts = [...textsAt(path, { intro: levelGuide.intro }), ...listed(levelGuide.levels, [...path, "levels"])];
  return [{ path, texts: [...texts, ...sections] }];
}

/** Returns the texts of a question that are sentences; evidence consists of names. */
export function sentencesOf({ prompt, why = "", notApplicable, levels }: Question, path: Path): Text[] {
  return [
    ...textsAt(path, { prompt, why, notApplicable: notApplicable ?? "" }),
    ...levels.flatMap(({ statement, action = "" }, level) =>
      textsAt([...path, "levels", level], { statement, action }),
    ),
  ];
}

/** Returns the evidence that a question asks for. */
export function evidenceOf({ evidence = [] }: Question, path: Path): Text[] {
  return evidence.map((text, index) => ({ text, path: [...path, "evidence", index] }));
}

function textsAt(path: Path, fields: Readonly<Record<string, string>>): Text[] {
  return Object.entries(fields)
    .filter(([, text]) => text !== "")
    .map(([field, text]) => ({ text, path: [...path, field] }));
}
