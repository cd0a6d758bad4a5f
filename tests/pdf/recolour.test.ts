import { expect, it } from "vitest";
import { recolour } from "#pdf/page/recolour.ts";
import { ACCENT_TINT, COLOURS } from "#pdf/page/theme.ts";

it("keeps every colour without a client's accent", () => {
  const colour = recolour(null);
  expect([COLOURS.accent, ACCENT_TINT, COLOURS.ink].map(colour)).toEqual([COLOURS.accent, ACCENT_TINT, COLOURS.ink]);
});

it("replaces our accent by a dark one unchanged, and our tint by its tint", () => {
  const colour = recolour("#800000");
  expect([COLOURS.accent, ACCENT_TINT, COLOURS.ink].map(colour)).toEqual(["#800000", "#e8d1d1", COLOURS.ink]);
});

it("derives our tint from our accent", () => {
  expect(recolour(COLOURS.accent)(ACCENT_TINT).toUpperCase()).toBe(ACCENT_TINT);
});

it("darkens an accent that is too light to read", () => {
  expect(recolour("#ffee00")(COLOURS.accent)).toMatch(/^#[67]/);
});
