import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLOURS, RAMP, RISK_COLOURS } from "#pdf/page/theme.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

/** Returns the first value of a token: that of the light theme. */
function token(name: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9A-Fa-f]{6});`).exec(css)?.[1]?.toUpperCase();
}

describe("the theme of the PDF", () => {
  it.each(Object.entries(COLOURS))("%s is the light theme's", (name, colour) => {
    const written = name
      .replace(/([A-Z])/g, "-$1")
      .replace(/(\d)/g, "-$1")
      .toLowerCase();
    expect(token(written)).toBe(colour);
  });

  it.each(RAMP.map((step, index) => [index, step] as const))(
    "step %i of the ramp matches the light theme",
    (index, step) => {
      expect(token(`m${index}`)).toBe(step.fill);
      expect(token(`m${index}-ink`)).toBe(step.ink);
    },
  );

  it.each(RISK_COLOURS.map((band, index) => [index + 1, band] as const))(
    "band %i of risk matches the light theme",
    (index, band) => {
      expect(token(`r${index}`)).toBe(band.fill);
      expect(token(`r${index}-ink`)).toBe(band.ink);
      expect(token(`r${index}-mark`)).toBe(band.mark);
    },
  );
});
