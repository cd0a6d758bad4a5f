import { describe, expect, it } from "vitest";
import { answers, reportOf } from "../../fixtures/threeAreas.ts";

const at = (level: number) => answers({ level }, { level }, { level });
const said = (rest: Parameters<typeof reportOf>[1]) =>
  reportOf(at(2), rest).targets?.rows.map(({ id, level, why }) => [id, level, why]) ?? null;

const OWN = "The organisation’s own choice, instead of the profile’s.";
const OWN_ALONE = "The organisation’s own choice.";

describe("the targets", () => {
  it.each([
    { name: "no target", rest: {}, rows: null },
    {
      name: "a profile",
      rest: { target: "goal" },
      rows: [
        ["A", "3", ""],
        ["B", "3", ""],
        ["C", "3", ""],
      ],
    },
    {
      name: "a profile, an area's own and a practice's own",
      rest: { target: "goal", targets: { A: 4, B1: 2.5 } },
      rows: [
        ["A", "4", OWN],
        ["B", "3", ""],
        ["B1", "2.5", OWN],
        ["C", "3", ""],
      ],
    },
    { name: "own targets alone", rest: { targets: { C1: 1 } }, rows: [["C1", "1", OWN_ALONE]] },
    { name: "one that is not on the scale is passed over", rest: { targets: { A: 9 } }, rows: null },
  ])("$name", ({ rest, rows }) => expect(said(rest)).toEqual(rows));

  it("names their origin", () => {
    expect(reportOf(at(2), { target: "goal" }).targets?.text).toBe("The target profile is Goal. The goal.");
    expect(reportOf(at(2), { targets: { A: 1 } }).targets?.text).toBe(
      "The organisation has chosen these levels itself.",
    );
  });
});
