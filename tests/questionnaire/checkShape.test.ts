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

  it.each([
    { name: "a list", lists: (bad: unknown) => [list(100_000, bad)] },
    { name: "many lists", lists: (bad: unknown) => list(1000, list(100, bad)) },
  ])("reads only the beginning of a large document of faults in $name", ({ lists }) => {
    let read = 0;
    const refusing = z.object({
      lists: z.array(
        z.array(
          z.custom(() => {
            read += 1;
            return false;
          }),
        ),
      ),
    });
    expect(checkShape(refusing, { lists: lists("x") })).toMatchObject({ ok: false, isWhole: false });
    expect(read).toBeLessThanOrEqual(200 * 200);
  });

  it("returns every fault of a large document with few", () => {
    const checked = checkShape(schema, { lists: [list(100_000, 1), list(3, "x")] });
    expect(checked).toMatchObject({ ok: false, isWhole: true });
    expect(checked.ok ? [] : checked.issues).toHaveLength(4);
  });

  it("returns a large sound document whole", () => {
    const document = { name: "a", lists: [list(100_000, 1)] };
    expect(checkShape(schema, document)).toEqual({ ok: true, value: document });
  });
});
