import { expect, it } from "vitest";
import { composeDocument } from "#document/composeDocument.ts";
import type { Block } from "#document/document.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { answered, readPresent, STATES } from "../fixtures/builtIn.ts";

const formatter = createFormatter("en-GB", english);
/** The built-in questionnaires, with a longer name of what their risks depend on. */
const present = (await readPresent()).map((questionnaire): Questionnaire => {
  const { terms } = questionnaire;
  if (terms?.running === undefined) return questionnaire;
  const exposure = "the use of artificial intelligence by the organisation";
  return { ...questionnaire, terms: { ...terms, running: { ...terms.running, exposure } } };
});

/** Returns the paragraphs, those in columns included. */
function paragraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.runs.map(({ text }) => text).join("")];
    if (block.kind === "columns") return block.columns.flatMap(paragraphs);
    return block.kind === "part" ? paragraphs(block.blocks) : [];
  });
}

const cases = present.flatMap((questionnaire) =>
  STATES.flatMap((state) =>
    [true, false].map((described) => ({ name: questionnaire.id, questionnaire, state, described })),
  ),
);

it.each(cases)("the board edition of $name cuts no paragraph: $state, use described $described", (each) => {
  const { questionnaire, state, described } = each;
  const assessment = answered(questionnaire, state);
  const given = described ? assessment : { ...assessment, exposure: {} };
  const report = buildReport(questionnaire, given, formatter, "2026-11-23");
  const options = { edition: "board", classification: "", fingerprint: "0".repeat(12) } as const;
  const found = paragraphs(composeDocument(report, formatter, options).blocks);
  expect(found.length).toBeGreaterThan(5);
  for (const text of found) expect(text).not.toMatch(/…$/);
});
