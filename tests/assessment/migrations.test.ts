import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASSESSMENT_FORMAT } from "#assessment/limits.ts";
import { CURRENT_VERSION, type Migration, migrate, migrations } from "#assessment/migrations.ts";

const steps: readonly Migration[] = [
  { from: 1, migrate: ({ system, ...rest }) => ({ ...rest, subject: system }) },
  { from: 2, migrate: (document) => ({ ...document, seen: document.format }) },
];

describe("the migrations", () => {
  it.each([
    {
      name: "from the bottom takes every step, in order",
      document: { format: "assessment/1", system: "S" },
      version: 1,
      expected: { format: "assessment/3", subject: "S", seen: "assessment/2" },
    },
    {
      name: "from the middle takes the rest",
      document: { format: "assessment/2", system: "S" },
      version: 2,
      expected: { format: "assessment/3", system: "S", seen: "assessment/2" },
    },
    {
      name: "the current version is unchanged",
      document: { format: "assessment/3", system: "S" },
      version: 3,
      expected: { format: "assessment/3", system: "S" },
    },
  ])("$name", ({ document, version, expected }) => {
    const before = structuredClone(document);
    expect(migrate(document, version, steps)).toEqual(expected);
    expect(document).toEqual(before);
  });

  it("have no gap, and end at the current version", () => {
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, index) => index + 1));
    expect(ASSESSMENT_FORMAT).toBe(`assessment/${CURRENT_VERSION}`);
  });

  it("have a sample file of every version", () => {
    const files = readdirSync(new URL("../fixtures/files/", import.meta.url));
    for (let version = 1; version <= CURRENT_VERSION; version += 1) {
      expect(files).toContain(`assessment-${version}.json`);
    }
  });
});
