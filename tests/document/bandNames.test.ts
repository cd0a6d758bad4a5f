import { expect, it } from "vitest";
import { composeDocument } from "#document/composeDocument.ts";
import type { Block } from "#document/document.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { textOf } from "#report/runs.ts";
import { answered, readPresent, STATES } from "../fixtures/builtIn.ts";

const formatter = createFormatter("en-GB", english);

/** Returns the text beside the shape of each band: on some braille displays, the shapes of two bands are alike. */
function textsBesideShapes(blocks: readonly Block[]): readonly { readonly step: number; readonly text: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === "columns") return block.columns.flatMap(textsBesideShapes);
    if (block.kind === "part") return textsBesideShapes(block.blocks);
    if (block.kind === "list")
      return (block.bands ?? []).map((step, index) => ({ step, text: textOf(block.items[index] ?? []) }));
    if (block.kind !== "table") return [];
    return block.rows
      .flat()
      .flatMap(({ band, runs }) => (band === undefined ? [] : [{ step: band, text: textOf(runs) }]));
  });
}

it("a document names each band beside its shape", async () => {
  let count = 0;
  for (const questionnaire of await readPresent())
    for (const state of STATES)
      for (const edition of ["board", "full"] as const) {
        const report = buildReport(questionnaire, answered(questionnaire, state), formatter, "2026-11-23");
        const options = { edition, classification: "", fingerprint: "0".repeat(12) } as const;
        const named = new Map(report.risks.bands.map(({ step, name }) => [step, name]));
        for (const { step, text } of textsBesideShapes(composeDocument(report, formatter, options).blocks)) {
          expect(text.replaceAll("\u00a0", " ")).toContain(named.get(step));
          count += 1;
        }
      }
  expect(count).toBeGreaterThan(100);
});
