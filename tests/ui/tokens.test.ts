import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

/** Returns the custom properties of the first block after `start`. */
function block(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start);
  const body = css.slice(css.indexOf("{", from) + 1, css.indexOf("}", from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6})/gi)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const themes = {
  light: block(':root, [data-theme="light"]'),
  dark: block('[data-theme="dark"] {'),
  "dark by the system": block(':root:not([data-theme="light"])'),
};

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const MARK = 3;
const grounds = ["paper", "sunk", "accent-wash"];
const pairs: readonly (readonly [string, string, number])[] = [
  ...["ink", "ink-2", "ink-3", "accent"].flatMap((text) => grounds.map((ground) => [text, ground, TEXT] as const)),
  ...["paper", "sunk", "error-wash"].map((ground) => ["error", ground, TEXT] as const),
  ["ink", "error-wash", TEXT],
  ["on-accent", "accent", TEXT],
  ["on-accent", "accent-deep", TEXT],
  ["paper", "ink", TEXT],
  ["paper", "error", TEXT],
  ...[0, 1, 2, 3, 4, 5].map((step) => [`m${step}-ink`, `m${step}`, TEXT] as const),
  ...[1, 2, 3, 4, 5].map((band) => [`r${band}-ink`, `r${band}`, TEXT] as const),
  ...[1, 2, 3, 4, 5].map((band) => [`r${band}-mark`, "paper", MARK] as const),
  ["rule-2", "paper", MARK],
  ["rule-2", "sunk", MARK],
  ["m-edge", "paper", MARK],
  ...grounds.map((ground) => ["focus", ground, MARK] as const),
];

describe.each(Object.entries(themes))("%s", (_, colours) => {
  it.each(pairs)("%s on %s has a contrast of %d or more", (text, ground, least) => {
    const [one, other] = [colours.get(text), colours.get(ground)];
    expect(one, `--${text}`).toBeDefined();
    expect(other, `--${ground}`).toBeDefined();
    expect(contrast(one ?? "", other ?? "")).toBeGreaterThanOrEqual(least);
  });

  it("makes the six steps of maturity distinguishable in grey", () => {
    const steps = [0, 1, 2, 3, 4, 5].map((step) => luminance(colours.get(`m${step}`) ?? ""));
    const lightness = steps.map((y) => (y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y));
    const gaps = lightness.slice(1).map((value, index) => Math.abs(value - (lightness[index] ?? 0)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6.5);
  });
});

it("has the same dark theme by choice and by the system", () => {
  expect(themes["dark by the system"]).toEqual(themes.dark);
});
