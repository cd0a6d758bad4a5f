import { beforeAll, describe, expect, it } from "vitest";
import { type CardTexts, composeCards } from "#document/composeCards.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { layOut, renderPdf } from "#pdf/renderPdf.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { checkTagged } from "../pdf/checkTagged.ts";
import { loadFaces } from "../pdf/loadFaces.ts";
import { openPdf } from "../pdf/openPdf.ts";
import { readingOf, readStructure } from "../pdf/readStructure.ts";

const texts: CardTexts = {
  title: "Voting cards",
  about: "One set for each person.",
  page: "Page {page} of {pages}",
  notApplicable: { sign: "n/a", name: "Not applicable", text: "The question does not concern us." },
  unknown: { sign: "?", name: "Don’t know", text: "Somebody else may know." },
};

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("latin");
});

describe.each(["a4", "letter"] as const)("voting cards on %s", (paper) => {
  it("are a card for each level, “not applicable” and “don’t know”, four to a page", async () => {
    const questionnaire = await readCisos4ai();
    const document = composeCards(questionnaire, texts, { paper, date: "2026-11-23" });
    const { sheets, context } = layOut(document, await loadFaces());
    expect(sheets).toHaveLength(2);
    expect(context.bookmarks.map(({ title, page }) => `${page} ${title}`)).toEqual([
      ...questionnaire.scale.map(({ name }, level) => `${level < 4 ? 1 : 2} ${level}: ${name}`),
      "2 n/a: Not applicable",
      "2 ?: Don’t know",
    ]);
  });

  it("are a tagged PDF that reads card by card", async () => {
    const document = composeCards(await readCisos4ai(), texts, { paper, date: "2026-11-23" });
    const bytes = renderPdf(document, fonts);
    expect(checkTagged(bytes)).toEqual([]);
    // Without spaces, as the reader of the tests gives it.
    expect(readingOf(readStructure(openPdf(bytes)).root)).toMatch(
      /^0Absent.*5Optimising.*n\/aNotapplicableThequestiondoesnotconcernus\.\?Don’tknowSomebodyelsemayknow\.$/,
    );
  });
});

it("fits the longest names and texts on their cards", async () => {
  const scale = Array.from({ length: 11 }, () => ({ name: "Endlessness ".repeat(60), summary: "w".repeat(900) }));
  const document = composeCards({ scale, locale: "en" }, texts, { paper: "a4", date: "2026-11-23" });
  const { sheets } = layOut(document, await loadFaces());
  expect(sheets).toHaveLength(4);
  for (const { pieces, paper } of sheets)
    for (const mark of pieces.flatMap(({ marks }) => marks))
      if (mark.kind === "text" && mark.y < paper.bottom) expect(mark.x).toBeGreaterThan(paper.left - 1);
});
