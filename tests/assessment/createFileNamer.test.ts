import { expect, it } from "vitest";
import { createFileNamer } from "#assessment/createFileNamer.ts";

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
  { name: "names without an extension", names: ["a", "a", "b"], unique: ["a", "a-2", "b"] },
  {
    name: "a number that is taken",
    names: ["a.json", "a-2.json", "a.json"],
    unique: ["a.json", "a-2.json", "a-3.json"],
  },
  {
    name: "a name that was given as a number",
    names: ["a.json", "a.json", "a-2.json"],
    unique: ["a.json", "a-2.json", "a-2-2.json"],
  },
  {
    name: "names that Windows and macOS treat as equal",
    names: ["Acme.json", "ACME.json", "Caf\u00e9.json", "Cafe\u0301.json"],
    unique: ["Acme.json", "ACME-2.json", "Caf\u00e9.json", "Cafe\u0301-2.json"],
  },
])("files in a folder have names of their own: $name", ({ names, unique }) =>
  expect(names.map(createFileNamer())).toEqual(unique),
);
