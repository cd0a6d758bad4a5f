import { beforeAll, expect, it } from "vitest";
import type { Faces } from "#pdf/text/measure.ts";
import { missingLetters } from "#pdf/text/missingLetters.ts";
import { loadFaces } from "./loadFaces.ts";
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
