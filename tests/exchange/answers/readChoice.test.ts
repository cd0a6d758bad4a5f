import { describe, expect, it } from "vitest";
import type { AnswerWords } from "#exchange/answers/answerWords.ts";
import { readChoice } from "#exchange/answers/readChoice.ts";
import type { SheetCell } from "#exchange/sheet/sheet.ts";

const WORDS: AnswerWords = {
  fields: [],
  choices: [
    ["0 – Absent", 0],
    ["1 – Initial", 1],
    ["2 – Developing", 2],
    ["3 – Defined", 3],
    ["Not applicable", "notApplicable"],
    ["Don’t know", "unknown"],
    ["Nicht anwendbar", "notApplicable"],
    ["3 – Festgelegt", 3],
  ],
  evidence: [],
};
const read = (text: string, kind: SheetCell["kind"] = "text") => readChoice({ kind, text }, WORDS, 3);

describe("a cell with an answer", () => {
  it.each([
    ...[
      "3",
      "3.0",
      "3,0",
      " 3 ",
      "3 – Defined",
      "3 - defined",
      "3: Defined",
      "3) x",
      "3. yes",
      "3 Defined",
      "Defined",
    ].map((text) => ({ text, choice: 3 })),
    { text: "3 – Festgelegt", choice: 3 },
    { text: "Festgelegt", choice: 3 },
    { text: "0", choice: 0 },
    ...["Not applicable", "not applicable", "n/a", "N/A", "NA", "nicht anwendbar"].map((text) => ({
      text,
      choice: "notApplicable",
    })),
    ...["Don’t know", "don't know", "DON'T KNOW", "?", "unknown"].map((text) => ({ text, choice: "unknown" })),
  ])("“$text” is $choice", ({ text, choice }) => expect(read(text)).toEqual({ ok: true, value: choice }));

  it.each([
    { text: "2.5", error: { code: "notWhole", found: "2.5" } },
    { text: "2,5", error: { code: "notWhole", found: "2,5" } },
    { text: "4", error: { code: "beyondScale", found: "4", max: 3 } },
    { text: "4 – Managed", error: { code: "beyondScale", found: "4 – Managed", max: 3 } },
    { text: "-1", error: { code: "notALevel", found: "-1" } },
    { text: "3 or 4", error: { code: "notALevel", found: "3 or 4" } },
    { text: "3 - 4", error: { code: "notALevel", found: "3 - 4" } },
    { text: "1-2", error: { code: "notALevel", found: "1-2" } },
    { text: "30 %", error: { code: "notALevel", found: "30 %" } },
    { text: "yes", error: { code: "notALevel", found: "yes" } },
    ...["1. Feb", "2-Mar", "02-March", "3. Mrz", "1 – févr.", "2-mayo"].map((text) => ({
      text,
      error: { code: "isADay", found: text },
    })),
    { text: "1e0", error: { code: "notALevel", found: "1e0" } },
  ])("“$text” is none", ({ text, error }) => expect(read(text)).toEqual({ ok: false, error }));

  it("is none where the spreadsheet made it a day, an error or a truth", () => {
    expect(read("2026-02-01", "day")).toEqual({ ok: false, error: { code: "isADay", found: "2026-02-01" } });
    expect(read("#REF!", "error")).toEqual({ ok: false, error: { code: "errorCell", found: "#REF!" } });
    expect(read("TRUE", "boolean")).toEqual({ ok: false, error: { code: "notALevel", found: "TRUE" } });
  });
});
