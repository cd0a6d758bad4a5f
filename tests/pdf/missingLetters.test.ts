import { beforeAll, expect, it } from "vitest";
import { layOut } from "#pdf/renderPdf.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { missingLetters } from "#pdf/text/missingLetters.ts";
import { loadFaces } from "./loadFaces.ts";
import { pageMarks } from "./pageContents.ts";
import { aDocument } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const saying = (text: string) => aDocument([{ kind: "paragraph", style: "body", runs: [{ text }] }]);

it.each([
  { name: "Western letters and signs", text: "Łódź “quoted” – 5 €\n→ ½", lacked: [] },
  { name: "marks that have no shape", text: "a\u200bb\u00adc\ufe0f", lacked: [] },
  { name: "Chinese, each once", text: "東京 東京", lacked: ["東", "京"] },
  { name: "Thai, with its marks", text: "ที่", lacked: ["ที่"] },
  { name: "emoji in one piece", text: "👩🏽‍💻", lacked: ["👩🏽‍💻"] },
])("lists the letters missing from the fonts: $name", ({ text, lacked }) =>
  expect(missingLetters(saying(text), faces)).toEqual(lacked),
);

it.each([
  { name: "Chinese", text: "東京 東京 東京 now", boxes: 6 },
  { name: "Hebrew", text: "then שלום עולם now", boxes: 8 },
])(
  "draws a box for each missing letter and none for a space, and all before the next word: $name",
  ({ text, boxes }) => {
    const marks = pageMarks(layOut(saying(text), faces));
    const drawn = marks.flatMap((mark) => (mark.kind === "stroke" && mark.closed ? [mark] : []));
    expect(drawn).toHaveLength(boxes);
    const right = Math.max(...drawn.flatMap(({ points }) => points.map(([x]) => x)));
    const next = marks.flatMap((mark) => (mark.kind === "text" && mark.text.includes("now") ? [mark.x] : []));
    expect(right).toBeLessThanOrEqual(next[0] ?? 0);
  },
);
