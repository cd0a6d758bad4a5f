import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { STYLES } from "#pdf/page/theme.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";
import { cleanText } from "#pdf/text/text.ts";
import { balanceRuns, truncateLine, wrapRuns } from "#pdf/text/wrap.ts";

import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const anyRun = fc.record({
  text: fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.string({ minLength: 80, maxLength: 200 })),
  strong: fc.boolean(),
});
const anyRuns = fc.array(anyRun, { maxLength: 4 });
const width = fc.integer({ min: 60, max: 500 });
const textsOf = (lines: ReturnType<typeof wrapRuns>) =>
  lines.map((line) => line.fragments.map((fragment) => fragment.text).join(""));

describe("wrapRuns", () => {
  it("loses only white space", () => {
    fc.assert(
      fc.property(anyRuns, width, (runs, most) => {
        const lines = wrapRuns(runs, STYLES.body, most, faces);
        const all = runs.map((run) => cleanText(run.text)).join("");
        expect(textsOf(lines).join("").replace(/\s/g, "")).toBe(all.replace(/\s/g, ""));
      }),
    );
  });

  it("makes no line wider than its column, and returns its width", () => {
    fc.assert(
      fc.property(anyRuns, width, (runs, most) => {
        for (const line of wrapRuns(runs, STYLES.body, most, faces)) {
          expect(line.width).toBeLessThanOrEqual(most + 1e-3);
          if (line.fragments.length === 0) continue;
          const ends = line.fragments.map(({ x, shown, style, painted, width: own }) => {
            return x + (painted ? own : measureText(shown.replace(/ $/, ""), faces[style.face], style.size));
          });
          // Single letters are not kerned.
          expect(Math.abs(Math.max(...ends) - line.width)).toBeLessThan(line.direction === "rtl" ? 5 : 0.5);
        }
      }),
    );
  });

  it("breaks at spaces, after hyphens and slashes between letters, and never in a number", () => {
    const texts = (text: string) => textsOf(wrapRuns([{ text }], STYLES.body, 60, faces));
    expect(texts("the organisation is")).toEqual(["the ", "organisation ", "is"]);
    expect(texts("well-established either/or")).toEqual(["well-", "established ", "either/or"]);
    expect(texts("between 2024-2026 it")).toEqual(["between ", "2024-2026 it"]);
  });

  it.each([
    { script: "Thai", text: "การกำกับดูแลปัญญาประดิษฐ์อย่างรับผิดชอบต้องมีผู้รับผิดชอบที่ชัดเจน" },
    { script: "Lao", text: "ການຄຸ້ມຄອງປັນຍາປະດິດຢ່າງມີຄວາມຮັບຜິດຊອບ" },
    { script: "Khmer", text: "ការគ្រប់គ្រងបញ្ញាសិប្បនិម្មិតប្រកបដោយការទទួលខុសត្រូវ" },
    { script: "Burmese", text: "ဉာဏ်ရည်တုကို တာဝန်ယူမှုရှိစွာ အုပ်ချုပ်ခြင်း" },
  ])("ends no line within a word of $script, a script without spaces", ({ text }) => {
    const lines = textsOf(wrapRuns([{ text }], STYLES.body, 120, faces));
    const ends = new Set(
      [...new Intl.Segmenter("und", { granularity: "word" }).segment(text)].map(({ index }) => index),
    );
    let end = 0;
    for (const line of lines.slice(0, -1)) {
      end += line.length;
      expect(ends).toContain(end);
    }
    expect(lines.length).toBeGreaterThan(1);
  });

  it("keeps a word together that continues in the next run", () => {
    const lines = wrapRuns([{ text: "a longer line strong", strong: true }, { text: "er." }], STYLES.body, 90, faces);
    expect(textsOf(lines)).toEqual(["a longer line ", "stronger."]);
  });

  it("starts a line at a line break, and keeps empty lines", () => {
    expect(textsOf(wrapRuns([{ text: "a\n\nb" }], STYLES.body, 90, faces))).toEqual(["a ", "", "b"]);
  });

  it("kerns: a pair is narrower than its letters", () => {
    const [pair] = wrapRuns([{ text: "To" }], STYLES.headline, 90, faces);
    const [t] = wrapRuns([{ text: "T" }], STYLES.headline, 90, faces);
    const [o] = wrapRuns([{ text: "o" }], STYLES.headline, 90, faces);
    expect(pair?.width).toBeLessThan((t?.width ?? 0) + (o?.width ?? 0) - 1);
  });
});

describe("balanceRuns", () => {
  it("needs as many lines, of about equal length", () => {
    const runs = [{ text: "Level 2, Developing. 2.8 of 5, between 2.6 and 3.0 while 11 answers are missing still" }];
    const plain = wrapRuns(runs, STYLES.headline, 500, faces);
    const balanced = balanceRuns(runs, STYLES.headline, 500, faces);
    expect(balanced).toHaveLength(plain.length);
    const spread = (lines: typeof plain) =>
      Math.max(...lines.map((line) => line.width)) - Math.min(...lines.map((line) => line.width));
    expect(spread(balanced)).toBeLessThan(spread(plain));
  });
});

describe("truncateLine", () => {
  it("keeps a fitting text unchanged", () => {
    expect(textsOf([truncateLine("Northmoor", STYLES.running, 200, faces)])).toEqual(["Northmoor"]);
  });

  it("cuts between words if that loses little", () => {
    const [line = ""] = textsOf([truncateLine("Bring every remaining AI system under it", STYLES.running, 130, faces)]);
    expect("Bring every remaining AI system under it".split(" ")).toContain(line.slice(0, -1).split(" ").at(-1));
  });

  it("ends a long text in an ellipsis that fits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 120, maxLength: 4000 }),
        fc.integer({ min: 30, max: 300 }),
        (text, most) => {
          const line = truncateLine(text, STYLES.running, most, faces);
          expect(line.width).toBeLessThanOrEqual(most + 1e-3);
          // Collapsed spaces may make a long text short.
          const whole = truncateLine(text, STYLES.running, Number.POSITIVE_INFINITY, faces);
          if (whole.width > most) expect(textsOf([line])[0]).toMatch(/…$/);
        },
      ),
      { numRuns: 30 },
    );
  });
});
