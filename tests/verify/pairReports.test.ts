import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { MAX_REPORTS, pairReports } from "#verify/pairReports.ts";

const assessment = (id: string, more = "") => JSON.stringify({ format: "assessment/1", id, more });
const statement = (of: string, edition = "board") =>
  JSON.stringify({
    format: "tenspan-report/1",
    edition,
    assessment: { id: JSON.parse(of).id, sha256: sha256(utf8(of)) },
  });

const [a, b] = [assessment("a"), assessment("b")];

describe("pairReports", () => {
  it.each([
    { name: "one report", texts: [a, statement(a)], reports: [[a, statement(a)]] },
    {
      name: "two, mixed",
      texts: [statement(b), a, b, statement(a)],
      reports: [
        [a, statement(a)],
        [b, statement(b)],
      ],
    },
    {
      name: "two editions of one assessment",
      texts: [a, statement(a), statement(a, "full")],
      reports: [
        [a, statement(a)],
        [a, statement(a, "full")],
      ],
    },
    { name: "the same report twice", texts: [a, statement(a), a, statement(a)], reports: [[a, statement(a)]] },
    {
      name: "a format that is no text",
      texts: ['{"format":{"toString":1}}', '{"format":["assessment/1"]}'],
      reports: [],
    },
    { name: "an assessment without a statement", texts: [a], reports: [[a, null]] },
    {
      name: "a changed assessment next to an unchanged one",
      texts: [b, statement(b), assessment("a", "changed"), statement(a)],
      reports: [
        [b, statement(b)],
        [assessment("a", "changed"), statement(a)],
      ],
    },
    {
      name: "a statement that cannot be read",
      texts: [a, '{"format":"tenspan-report/9"}'],
      reports: [[a, '{"format":"tenspan-report/9"}']],
    },
    { name: "other JSON", texts: ["[]", "1", '{"format":"invoice/1"}', a, statement(a)], reports: [[a, statement(a)]] },
    { name: "nothing", texts: [], reports: [] },
  ])("$name", ({ texts, reports }) => {
    const pairs = reports.map(([one = "", other = null]) => ({ assessment: one, statement: other }));
    expect(pairReports(texts)).toEqual({ reports: pairs, more: 0, orphans: 0 });
  });

  it("counts statements without their assessment", () => {
    expect(pairReports([a, statement(a), statement(b)])).toMatchObject({ orphans: 1, reports: [{ assessment: a }] });
  });

  it("verifies up to the limit, and counts the rest", () => {
    const many = Array.from({ length: MAX_REPORTS + 3 }, (_, index) => assessment(`a${index}`));
    const { reports, more } = pairReports([...many, ...many.map((one) => statement(one))]);
    expect([reports.length, more]).toEqual([MAX_REPORTS, 3]);
  });

  it("pairs every report with its own data, in any order of the files", () => {
    const texts = Array.from({ length: 8 }, (_, index) => assessment(`a${index}`)).flatMap((one) => [
      one,
      statement(one),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        for (const { assessment: text, statement: own } of pairReports(shuffled).reports)
          expect(own).toBe(statement(text));
      }),
    );
  });
});
