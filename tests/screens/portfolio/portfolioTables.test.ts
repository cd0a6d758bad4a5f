import { expect, it } from "vitest";
import { createTextFormat } from "#lib/createMessageFormat.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildPortfolio } from "#report/portfolio/buildPortfolio.ts";
import type { PortfolioMember } from "#report/portfolio/portfolio.ts";
import { portfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import messages from "#screens/messages/en.json" with { type: "json" };
import { portfolioTables } from "#screens/portfolio/portfolioTables.ts";
import { NOON } from "../../assessment/anyAssessment.ts";
import { answers, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const text = createTextFormat("en-GB", messages);

function aMember(name: string, level: number, questionnaire: Questionnaire): PortfolioMember {
  const assessment = anAssessment(answers({ level }, { level }, { level }));
  const entry = portfolioEntry(assessment, questionnaire);
  return { id: name, name, organisation: name, scope: "", updatedAt: NOON, entry };
}

/** Six at 1 to 3, and one far above them. */
const seven = [1, 1, 1, 2, 2, 3, 5].map((level, index) => aMember(`Organisation ${index}`, level, three));

it("has the unrounded distribution of each area, and the outliers", () => {
  const tables = portfolioTables(buildPortfolio(seven, [three], formatter), [], text);
  const [areas] = tables;
  expect(areas?.columns).toEqual([
    "Commitment",
    "n",
    "Lowest",
    "Lower quartile",
    "Median",
    "Upper quartile",
    "Highest",
  ]);
  expect(areas?.rows[0]?.map((cell) => ("text" in cell ? cell.text : "number" in cell && cell.number))).toEqual([
    "Overall",
    ...[7, 1, 1, 2, 2.5, 5],
  ]);
  expect(areas?.rows).toHaveLength(1 + three.areas.length);
  // Nothing is stale, so there is no table of it.
  expect(tables.every(({ rows }) => rows.length > 0)).toBe(true);
  expect(tables.map(({ id }) => id)).not.toContain("notRecent");
  expect(tables.find(({ id }) => id === "outliers")?.rows[0]?.[0]).toEqual({ kind: "text", text: "Organisation 6" });
});

it("has no quartiles of fewer than five, and a table of those that are not recent, with their days", () => {
  const few = seven.slice(0, 2);
  const stale = few.map((member, index) => (index === 1 ? { ...member, updatedAt: "" } : member));
  const tables = portfolioTables(buildPortfolio(few, [three], formatter), stale, text);
  expect(tables[0]?.rows[0]?.map(({ kind }) => kind)).toEqual([
    "text",
    "number",
    "number",
    "empty",
    "number",
    "empty",
    "number",
  ]);
  expect(tables.at(-1)).toMatchObject({
    id: "notRecent",
    rows: [
      [{ text: "Organisation 0" }, { kind: "day", day: NOON.slice(0, 10) }],
      [{ text: "Organisation 1" }, { kind: "empty" }],
    ],
  });
});

it("names the questionnaire of each table where there are several", () => {
  const other = { ...three, id: "other", title: "Other" };
  const all = [...seven, aMember("Elsewhere", 2, other)];
  const tables = portfolioTables(buildPortfolio(all, [three, other], formatter), [], text);
  const named = tables.filter(({ id }) => id.startsWith("areas")).map(({ id, title }) => `${id} ${title}`);
  expect(named).toEqual([`areas1 Commitments compared · ${three.title}`, "areas2 Commitments compared · Other"]);
});
