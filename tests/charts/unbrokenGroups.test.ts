import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unbrokenGroups } from "#charts/unbrokenGroups.ts";
import type { Run } from "#report/runs.ts";

const metric = { kind: "reduction" } as const;

/** Runs from texts; those in square brackets are metrics. */
function runs(...texts: readonly string[]): readonly Run[] {
  return texts.map((text) => (text.startsWith("[") ? { text: text.slice(1, -1), metric } : { text }));
}

const anyRuns = fc.array(
  fc
    .record({ text: fc.constantFrom(" ", "a ", " a", ", ", ".", "(", "a"), metric: fc.constantFrom(metric, undefined) })
    .map(({ text, metric: of }) => (of === undefined ? { text } : { text, metric: of })),
);

describe("unbrokenGroups", () => {
  it.each([
    { name: "a full stop after a metric", of: ["of ", "[5]", "."], groups: "of |5." },
    { name: "a comma, and a text that goes on", of: ["[2%]", ", from ", "[4%]"], groups: "2%, from |4%" },
    { name: "a bracket before a metric", of: ["text (", "[2]", ")"], groups: "text (2)" },
    { name: "a dash between two metrics", of: ["[2]", "–", "[3]"], groups: "2–3" },
    { name: "spaces around a metric", of: ["of ", "[5]", " or"], groups: "of |5| or" },
    { name: "texts without a metric", of: ["a", "b"], groups: "a|b" },
  ])("groups $name", ({ of, groups }) => {
    const texts = unbrokenGroups(runs(...of)).map((group) => group.map(({ text }) => text).join(""));
    expect(texts.join("|")).toEqual(groups);
  });

  it("keeps every run in its place", () => {
    fc.assert(fc.property(anyRuns, (all) => void expect(unbrokenGroups(all).flat()).toEqual(all)));
  });

  it("separates two runs only at a space or where neither is a metric", () => {
    fc.assert(
      fc.property(anyRuns, (all) => {
        const groups = unbrokenGroups(all);
        groups.slice(1).forEach((group, index) => {
          const [left, right] = [groups[index]?.at(-1), group[0]];
          const both = `${left?.text}|${right?.text}`;
          if (left?.metric !== undefined || right?.metric !== undefined) expect(both).toMatch(/ \||\| /);
        });
      }),
    );
  });
});
