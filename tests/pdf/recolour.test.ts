import { expect, it } from "vitest";
import { recolour } from "#pdf/page/recolour.ts";
import { ACCENT_TINT, COLOURS } from "#pdf/page/theme.ts";

it("without an accent of the client's every colour stays", () => {
  const colour = recolour(null);
  expect([COLOURS.accent, ACCENT_TINT, COLOURS.ink].map(colour)).toEqual([COLOURS.accent, ACCENT_TINT, COLOURS.ink]);
});

it("a dark accent takes the place of ours as it is, its tint that of our tint", () => {
  const colour = recolour("#800000");
  expect([COLOURS.accent, ACCENT_TINT, COLOURS.ink].map(colour)).toEqual(["#800000", "#e8d1d1", COLOURS.ink]);
});

it("our own accent gives our own tint", () => {
  expect(recolour(COLOURS.accent)(ACCENT_TINT).toUpperCase()).toBe(ACCENT_TINT);
});

it("an accent that is too light to read is darkened", () => {
  expect(recolour("#ffee00")(COLOURS.accent)).toMatch(/^#[67]/);
});
