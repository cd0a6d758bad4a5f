import { uniqueNames } from "#screens/assessments/saveZip.ts";
import { expect, it } from "vitest";

it.each([
  {
    name: "different names",
    names: ["a.tenspan.json", "b.tenspan.json"],
    unique: ["a.tenspan.json", "b.tenspan.json"],
  },
  {
    name: "repeated names",
    names: ["a.tenspan.json", "a.tenspan.json", "a.tenspan.json"],
    unique: ["a.tenspan.json", "a-2.tenspan.json", "a-3.tenspan.json"],
  },
  {
    name: "a number that is taken",
    names: ["a.json", "a-2.json", "a.json"],
    unique: ["a.json", "a-2.json", "a-3.json"],
  },
  {
    name: "names that Windows and macOS treat as equal",
    names: ["Acme.json", "ACME.json", "Caf\u00e9.json", "Cafe\u0301.json", "acme-2.json"],
    unique: ["Acme.json", "ACME-3.json", "Caf\u00e9.json", "Cafe\u0301-2.json", "acme-2.json"],
  },
])("files in an archive have names of their own: $name", ({ names, unique }) =>
  expect(uniqueNames(names)).toEqual(unique),
);
