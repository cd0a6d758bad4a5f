import { beforeAll, describe, expect, it } from "vitest";
import { STYLES } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { wrapAtMost } from "#pdf/text/wrapAtMost.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const SENTENCE = "Two lines of text are enough for a board, and the rest stands elsewhere.";
const textsOf = (text: string, most: number | undefined, width = 100) =>
  wrapAtMost([{ text }], STYLES.small, width, most, faces).map(({ fragments }) =>
    fragments.map((fragment) => fragment.text).join(""),
  );

describe("wrapAtMost", () => {
  it("keeps a fitting text unchanged", () => {
    expect(textsOf(SENTENCE, 9)).toEqual(textsOf(SENTENCE, undefined));
  });

  it("ends the last allowed line in an ellipsis, with the same words before it", () => {
    const whole = textsOf(SENTENCE, undefined);
    const [first, second, ...more] = textsOf(SENTENCE, 2);
    expect(more).toEqual([]);
    expect(first).toBe(whole[0]);
    expect(second).toMatch(/…$/u);
    expect(SENTENCE.startsWith(`${first}${second?.slice(0, -1)}`)).toBe(true);
  });

  it("is no wider than allowed, even for an endless word", () => {
    const lines = wrapAtMost([{ text: "W".repeat(500) }], STYLES.small, 100, 2, faces);
    expect(lines).toHaveLength(2);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(100);
  });
});
