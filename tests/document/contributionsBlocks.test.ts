import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionsBlocks } from "#document/contributionsBlocks.ts";
import { describeArea } from "#document/describeArea.ts";
import type { Block } from "#document/document.ts";
import { answers, formatter, reportOf, three } from "../fixtures/threeAreas.ts";

const at = (a: number, b: number, c: number) => answers({ level: a }, { level: b }, { level: c });

function blocksOf(
  given: Partial<ReturnType<typeof answers>>,
  rest: Parameters<typeof reportOf>[1] = {},
): readonly Block[] {
  const { explanation, overall, areas } = reportOf(given, rest);
  return contributionsBlocks(
    { explanation, whole: overall, parts: areas, targets: overall.score.target !== null },
    formatter,
  );
}

function readTable(blocks: readonly Block[]) {
  const [table, ...more] = blocks;
  const rows =
    table?.kind === "table"
      ? table.rows.map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join("")))
      : [];
  const note = more.map((block) => (block.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : ""));
  return { rows, note };
}

describe("the parts of a value", () => {
  it("are a line each, with their sum", () => {
    const { rows, note } = readTable(blocksOf(at(1, 2, 3)));
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["1", "1.0", "0.33"],
      ["1", "2.0", "0.67"],
      ["1", "3.0", "1.0"],
      ["3", "2.0", "2.0"],
    ]);
    expect(note).toEqual([]);
  });

  it("have more decimals than their sum, so that thirds add up to it", () => {
    expect(readTable(blocksOf(at(1, 1, 1))).rows.map((row) => row.at(-1))).toEqual(["0.33", "0.33", "0.33", "1.0"]);
  });

  it("use the organisation's weights, to the digit", () => {
    const { rows } = readTable(blocksOf(at(1, 2, 3), { priorities: { A: 0.25 } }));
    expect(rows.map(([, weight]) => weight)).toEqual(["0.25", "1", "1", "2.25"]);
  });

  it("name parts that add nothing, with the reason; their weight is not in the sum", () => {
    const given = answers({ notApplicable: "No AI." }, {}, { level: 3 });
    const { rows } = readTable(blocksOf(given));
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["1", "not\u00a0rated", "does not apply"],
      ["1", "not\u00a0rated", "not answered"],
      ["1", "3.0", "3.0"],
      ["1", "3.0", "3.0"],
    ]);
  });

  it("are empty while nothing is rated", () => expect(blocksOf({})).toEqual([]));

  it("add up as shown, and each line can be recalculated from its numbers", () => {
    const level = fc.integer({ min: 0, max: 5 });
    const weight = fc.constantFrom(0.5, 1, 1.5, 2);
    fc.assert(
      fc.property(level, level, level, weight, (a, b, c, A) => {
        const { rows } = readTable(blocksOf(at(a, b, c), { priorities: { A } }));
        const shown = rows.map((row) => row.slice(1).map(Number));
        const [weights = 0, , total = 0] = shown.pop() ?? [];
        const decimalsOf = (row: number, cell: number) => rows[row]?.[cell]?.split(".")[1]?.length ?? 0;
        const isAs = (calculated: number, given: number, decimals: number) =>
          expect(Math.abs(calculated - given)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        for (const [index, [weight = 0, value = 0, contribution = 0]] of shown.entries()) {
          isAs((weight * value) / weights, contribution, decimalsOf(index, 3));
        }
        const added = shown.reduce((sum, [, , contribution = 0]) => sum + contribution, 0);
        isAs(added, total, decimalsOf(rows.length - 1, 3));
      }),
    );
  });
});

describe("the story of an area", () => {
  const story = (given: Partial<ReturnType<typeof answers>>) => {
    const report = reportOf(given);
    const [area] = report.areas;
    const [explanation] = report.explanations;
    return area === undefined || explanation === undefined
      ? ""
      : describeArea(area, explanation, report, formatter).join(" ");
  };
  it.each([
    { name: "not answered", given: {}, says: "Nothing here is answered yet, so it is not rated." },
    {
      name: "not applicable",
      given: answers({ notApplicable: "No AI." }, {}, {}),
      says: "Nothing here applies to the organisation, so it is not rated.",
    },
    {
      name: "in the middle",
      given: at(2, 0, 0),
      says: "It reaches level 2, Level 2. Level 3 asks for 3.0 or more, and for 2.0 or more in each pledge. No answer has an evidence grade.",
    },
    {
      name: "at the top, checked",
      given: answers({ level: 5, evidence: "verified" }, {}, {}),
      says: "It reaches level 5, Level 5. Every answer is verified.",
    },
  ])("$name", ({ given, says }) => expect(story(given)).toBe(says));

  it("is written for each area", () => expect(reportOf(at(1, 1, 1)).explanations).toHaveLength(three.areas.length));
});
