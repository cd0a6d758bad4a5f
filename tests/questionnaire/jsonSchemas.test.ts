import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonSchemas } from "#questionnaire/jsonSchemas.ts";

const folder = join(import.meta.dirname, "../../questionnaires");

it("the shipped JSON Schemas match the code (else: npm run write:json-schema)", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  const shipped = names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]);
  expect(Object.fromEntries(shipped)).toEqual(jsonSchemas());
});

it.each([
  { name: "questionnaire.schema.json", at: ["properties", "$schema"] },
  { name: "area.schema.json", at: ["properties", "$schema"] },
  { name: "framework.schema.json", at: ["properties", "$schema"] },
  { name: "exposure.schema.json", at: ["items", "properties", "options"] },
  { name: "risks.schema.json", at: ["items", "properties", "drivers"] },
  { name: "document.schema.json", at: ["properties", "areas"] },
])("$name describes the content of its file", ({ name, at }) => {
  expect(jsonSchemas()[name]).toHaveProperty(at);
});
