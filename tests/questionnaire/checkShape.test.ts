import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkShape } from "#questionnaire/checkShape.ts";

const schema = z.object({ name: z.string(), lists: z.array(z.array(z.int())) });
const list = (length: number, entry: unknown) => Array.from({ length }, () => entry);

describe("checkShape", () => {
  it("returns sound data", () => {
    expect(checkShape(schema, { name: "a", lists: [[1]] })).toEqual({ ok: true, value: { name: "a", lists: [[1]] } });
  });

  it("returns every fault of an ordinary document", () => {
    const checked = checkShape(schema, { lists: [list(1000, "x")] });
    expect(checked.ok ? [] : checked.issues).toHaveLength(1001);
  });

  it.each([
    { name: "in one list", lists: [list(300_000, "x")] },
    { name: "in many lists", lists: list(3000, list(100, "x")) },
    { name: "behind much that is sound", lists: [list(3000, 1), list(3000, 1), ...list(3000, list(100, "x"))] },
    { name: "at the end of one list", lists: [[...list(5000, 1), ...list(300_000, "x")]] },
  ])("returns the first of hundreds of thousands of faults $name", ({ lists }) => {
    const checked = checkShape(schema, { name: "a", lists });
    expect(checked.ok ? [] : checked.issues.slice(0, 1)).toMatchObject([{ code: "invalid_type", expected: "number" }]);
  });
});
