import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { composeComparison } from "#document/composeComparison.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { type ChosenState, listStates } from "#report/comparison/listStates.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { anyAssessmentOf } from "../fixtures/anyAssessmentOf.ts";
import { anyQuestionnaire } from "../fixtures/anyQuestionnaire.ts";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";
import { domainsModel } from "../fixtures/otherModels.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en-GB", english);
const options = { paper: "a4", language: "en-GB", date: "2026-11-29", classification: "TLP:AMBER" } as const;

function documentOf(chosen: readonly ChosenState[]) {
  const built = buildComparison(listStates(chosen, formatter), formatter);
  if (!built.ok) throw new Error(built.error.kind);
  return { comparison: built.value, document: composeComparison(built.value, formatter, options) };
}

// Read the difference before you accept it: it changes every report of a comparison.
it("the comparison of the sample with its snapshot and another organisation matches the reviewed one", async () => {
  const questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  const sample = parsed.value;
  const lower = Object.entries(sample.answers).map(([id, answer]) => [id, answer.level === 3 ? { level: 1 } : answer]);
  const other = { ...sample, id: "brook", answers: Object.fromEntries(lower) };
  const { document } = documentOf([
    { key: "then", name: "Northmoor", assessment: sample, questionnaire, snapshot: sample.snapshots?.[0] ?? null },
    { key: "now", name: "Northmoor", assessment: sample, questionnaire, snapshot: null },
    { key: "other", name: "Brook", assessment: other, questionnaire, snapshot: null },
  ]);
  await expect(writeMarkdown(document)).toMatchFileSnapshot("../fixtures/golden/comparison-document.md");
});

it("names the organisation if all states are about the same one", async () => {
  const questionnaire = await readCisos4ai();
  const about = (organisation: string) =>
    anAssessment({}, { subject: { organisation, scope: "", sector: "", assessor: "" } });
  const footerOf = (...names: readonly string[]) =>
    documentOf(
      names.map((name, index) => ({
        key: `${index}`,
        name: `State ${index}`,
        assessment: about(name),
        questionnaire,
        snapshot: null,
      })),
    ).document.running.footer;
  expect(footerOf("Acme", "Acme ")).toBe(`Acme · ${questionnaire.title}`);
  expect(footerOf("Acme", "Brook")).toBe(questionnaire.title);
  expect(footerOf(" ", "")).toBe(questionnaire.title);
});

it("contains every state, area and practice with its values, for any comparison", () => {
  const anyStates = anyQuestionnaire.chain((questionnaire: Questionnaire) =>
    fc.array(anyAssessmentOf(questionnaire), { minLength: 2, maxLength: 6 }).map((assessments) =>
      assessments.map((assessment, index) => ({
        key: `${index}`,
        name: `State ${index}`,
        assessment,
        questionnaire,
        snapshot: null,
      })),
    ),
  );
  fc.assert(
    fc.property(anyStates, (chosen) => {
      const { comparison, document } = documentOf(chosen);
      const tables = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
      const rows = tables.flatMap((table) => table.rows.map((row) => row.map(({ runs }) => runs.at(-1)?.text ?? "")));
      for (const { values, spreadText } of comparison.nodes) {
        const said = values.map(({ text }) => text.replaceAll(" ", "\u00a0"));
        expect(rows.map((row) => row.slice(1))).toContainEqual([...said, spreadText]);
      }
      expect(tables[0]?.rows).toHaveLength(chosen.length);
      expect(document.blocks.filter((block) => block.kind === "heading" && block.level === 1)).toHaveLength(1);
      expect(document.running.marking).toBe("TLP:AMBER");
    }),
    { numRuns: 50 },
  );
});

it("shows each level once where levels are compared", () => {
  const all = outlineOf(domainsModel).questions.map(({ question }) => question.id);
  const chosen = [0, 3].map((level) => {
    const assessment = anAssessment(Object.fromEntries(all.map((id) => [id, { level }])), { edition: "full" });
    return { key: `${level}`, name: `State ${level}`, assessment, questionnaire: domainsModel, snapshot: null };
  });
  const { comparison, document } = documentOf(chosen);
  expect(comparison.byLevel).toBe(true);
  const [states, ...nodes] = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const headers = states?.columns.map(({ header }) => header.map(({ text }) => text).join("")) ?? [];
  expect(headers.slice(0, 3)).toEqual(["State", "Level", "Coverage"]);
  expect(nodes.flatMap(({ rows }) => rows.flat()).filter(({ level }) => level !== undefined)).toEqual([]);
  expect(JSON.stringify(document)).toContain("Each number is a level.");
});
