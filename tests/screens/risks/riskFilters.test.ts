import { expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { filterOf, filterRisks, NO_FILTER, NONE, ownersOf, type RiskFilter } from "#screens/risks/riskFilters.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const areas = ["A", "B"].map((id) => anArea(id, [aPractice(`${id}1`, [aQuestion(`${id}.q`)])]));
const scenario = (id: string, category: string, question: string, likelihood: number) => {
  const controls = [{ question, on: "impact", weight: 1 } as const];
  return { id, title: id, description: id, category, likelihood, impact: 5, drivers: [], references: [], controls };
};
const risks = [
  scenario("worst", "People", "A.q", 5),
  scenario("mild", "People", "B.q", 1),
  scenario("other", "Data", "A.q", 1),
];
const formatter = createFormatter("en", english);
const { register } = buildRisks(createReportContext(aQuestionnaire(areas, { risks }), anAssessment({}), formatter));
const owned = register.map((entry) => ({
  ...entry,
  treatment: {
    ...entry.treatment,
    ...(entry.id === "worst" && { owner: "Zoë" }),
    ...(entry.id === "mild" && { owner: "Ada", decision: "accept" as const }),
  },
}));

it.each<{ name: string; filter: Partial<RiskFilter>; passing: RiskEntry["id"][] }>([
  { name: "an empty filter passes all, worst first", filter: {}, passing: ["worst", "mild", "other"] },
  { name: "the band with controls", filter: { band: "low" }, passing: ["mild", "other"] },
  { name: "a category", filter: { category: "People" }, passing: ["worst", "mild"] },
  { name: "an area with a control", filter: { area: "A" }, passing: ["worst", "other"] },
  { name: "all together", filter: { band: "low", category: "People", area: "B" }, passing: ["mild"] },
  { name: "an owner", filter: { owner: "Ada" }, passing: ["mild"] },
  { name: "no owner", filter: { owner: NONE }, passing: ["other"] },
  { name: "a decision", filter: { decision: "accept" }, passing: ["mild"] },
  { name: "no decision", filter: { decision: NONE }, passing: ["worst", "other"] },
  { name: "a decision and an owner", filter: { decision: NONE, owner: "Zoë" }, passing: ["worst"] },
  { name: "together none", filter: { category: "Data", area: "B" }, passing: [] },
])("$name", ({ filter, passing }) => {
  expect(filterRisks(owned, { ...NO_FILTER, ...filter }).map(({ id }) => id)).toEqual(passing);
});

it.each([
  { name: "nothing", kept: undefined, filter: NO_FILTER },
  { name: "no object", kept: "low", filter: NO_FILTER },
  {
    name: "a valid filter",
    kept: { band: "low", category: "People", area: "A", decision: NONE, owner: "Ada" },
    filter: { band: "low", category: "People", area: "A", decision: NONE, owner: "Ada" },
  },
  {
    name: "the format of an older version",
    kept: { band: "low", category: "", area: "" },
    filter: { ...NO_FILTER, band: "low" },
  },
  { name: "another shape", kept: { band: 3, kind: "risk", area: "A" }, filter: { ...NO_FILTER, area: "A" } },
])("is read from the browser's history containing $name", ({ kept, filter }) => expect(filterOf(kept)).toEqual(filter));

it("lists the owners once, by name", () => expect(ownersOf([...owned, ...owned], "en")).toEqual(["Ada", "Zoë"]));
