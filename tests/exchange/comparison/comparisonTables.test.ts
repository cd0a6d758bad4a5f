import { expect, it } from "vitest";
import { comparisonTables } from "#exchange/comparison/comparisonTables.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import exchange from "#exchange/messages/en.json";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { answers, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

it("lists the states with numbers as numbers and the coverage as a share, and leaves out what is not known", () => {
  const given = [
    { key: "before", answers: answers({ level: 1 }, { level: 2 }, { unknown: true }) },
    { key: "now", answers: {} },
  ].map(({ key, ...rest }) => {
    const assessment = anAssessment(rest.answers);
    return {
      key,
      name: key,
      date: assessment.updatedAt,
      answered: three.version,
      questionnaire: three,
      assessment,
    };
  });
  const built = buildComparison(given, formatter);
  if (!built.ok) throw new Error(built.error.kind);
  const states = comparisonTables(built.value, createExchangeFormatter("en", exchange)).find(
    ({ id }) => id === "states",
  );
  expect(states?.columns.slice(2, 5)).toEqual(["Value", "Level", "Coverage"]);
  expect(states?.rows.map((row) => row.slice(2, 5))).toEqual([
    [
      { kind: "number", number: 1.5 },
      { kind: "number", number: 1 },
      { kind: "share", number: 0.6667 },
    ],
    [{ kind: "empty" }, { kind: "empty" }, { kind: "share", number: 0 }],
  ]);
});
