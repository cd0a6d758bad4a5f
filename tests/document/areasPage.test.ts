import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { areasPage } from "#document/areasPage.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const practices = ["one", "two", "three"].map((id) => aPractice(id, [aQuestion(`${id}.q`)]));
const options = { edition: "board", classification: "", fingerprint: "", method: null } as const;

/** Returns the paragraphs and the last cells of the table. */
function read(answers: Record<string, Answer>) {
  const questionnaire = aQuestionnaire([anArea("A", practices)]);
  const blocks = areasPage(
    buildReport(questionnaire, anAssessment(answers), formatter, "2026-11-23"),
    formatter,
    options,
  );
  const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join("");
  return {
    texts: blocks.flatMap((block) => (block.kind === "paragraph" ? [textOf(block.runs)] : [])),
    last: blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map((row) => textOf(row.at(-1)?.runs ?? [])) : [],
    ),
  };
}

const levels = (...given: readonly (number | null)[]): Record<string, Answer> =>
  Object.fromEntries(
    given.flatMap((level, index) => (level === null ? [] : [[`${["one", "two", "three"][index]}.q`, { level }]])),
  );

describe("the weakest practice of an area", () => {
  it.each([
    { name: "one", answers: levels(2, 3, 4), says: "Practice one\u00a02.0" },
    { name: "the only one", answers: levels(null, 3, null), says: "Practice two\u00a03.0" },
    { name: "two of three", answers: levels(4, 3, 3), says: "Practice two\u00a03.0, one more as low" },
    { name: "all", answers: levels(3, 3, 3), says: "All at 3.0" },
    { name: "one that limits the level", answers: levels(5, 5, 0), says: "Practice three\u00a00.0, limits the level" },
    {
      name: "two that are as low",
      answers: levels(5, 0, 0),
      says: "Practice two\u00a00.0, one more as low",
    },
  ])("$name", ({ answers, says }) => expect(read(answers).last).toEqual([says]));
});

it("says nothing about ranges where nothing applies", () => {
  const none = Object.fromEntries(["one", "two", "three"].map((id) => [`${id}.q`, { notApplicable: "No AI." }]));
  expect(read({}).texts.join(" ")).toMatch(/range/);
  expect(read(none).texts.join(" ")).not.toMatch(/range/);
});

describe("the weights of the areas", () => {
  const questionnaire = aQuestionnaire([anArea("A", practices), anArea("B", [aPractice("b", [aQuestion("b.q")])])]);
  const headersOf = (priorities: Record<string, number>) => {
    const assessment = anAssessment({ "one.q": { level: 2 }, "b.q": { level: 4 } }, { priorities });
    const report = buildReport(questionnaire, assessment, formatter, "2026-11-23");
    const table = areasPage(report, formatter, options).find((block) => block.kind === "table");
    if (table?.kind !== "table") throw new Error("There is no table");
    const headers = table.columns.map(({ header }) => header.map(({ text }) => text).join(""));
    const cells = table.rows.map((row) => row[headers.indexOf("Weight")]?.runs.map(({ text }) => text).join(""));
    return { headers, cells };
  };

  it("stand beside their values where they differ", () => {
    expect(headersOf({ A: 3 }).cells).toEqual(["3", "1"]);
  });

  it("are left out where they are alike", () => {
    expect(headersOf({ A: 2, B: 2 }).headers).not.toContain("Weight");
    expect(headersOf({}).headers).not.toContain("Weight");
  });
});
