import { expect, it } from "vitest";
import { layOut } from "#pdf/renderPdf.ts";
import type { Run } from "#report/runs.ts";
import { loadFaces } from "./loadFaces.ts";
import { pageContents } from "./pageContents.ts";
import { aDocument } from "./sampleDocument.ts";

/** Returns the text of the only item of a ruled list that has room for two lines. */
async function setItem(item: readonly Run[]): Promise<string> {
  const list = { kind: "list", marker: "rule", items: [item], maxLines: 2 } as const;
  const heading = { kind: "heading", level: 1, runs: [{ text: "Heading" }] } as const;
  const [page] = pageContents(layOut(aDocument([heading, list]), await loadFaces()));
  const texts = page?.texts.map(({ text }) => text).join("") ?? "";
  return texts.slice(texts.indexOf("A risk"));
}

const named = (words: number): Run => ({ text: `A risk ${"of many words ".repeat(words)}` });
const late: Run = { text: "No decision or owner yet.", extra: "late" };
const extra: Run = { text: "Not answered: the defences that adapt.", extra: true };

it.each([
  { name: "all that has room", item: [named(8), late, extra], has: [true, true] },
  { name: "no last sentence for which there is none", item: [named(14), late, extra], has: [true, false] },
  { name: "no sentence that would be broken off", item: [named(16), late, extra], has: [false, false] },
])("an item of a ruled list has $name", async ({ item, has }) => {
  const text = await setItem(item);
  expect([text.includes("No decision or owner yet."), text.includes("Not answered: the defences that adapt.")]).toEqual(
    has,
  );
  expect(text).not.toContain("…");
});
