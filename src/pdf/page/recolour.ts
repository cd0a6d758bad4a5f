import { readableAccent } from "#document/brand/accent.ts";
import { ACCENT_TINT, COLOURS } from "./theme.ts";

/** The share of the accent in its tint. */
const TINT_SHARE = 0.18;

/**
 * Returns a function that replaces the product's accent by a client's; other colours stay. The accent is used for text,
 * so it is darkened to a contrast of 4.5:1 on white, more than the 3:1 that strokes need.
 */
export function recolour(accent: string | null): (themed: string) => string {
  if (accent === null) return (themed) => themed;
  const { colour } = readableAccent(accent);
  const stand: Readonly<Record<string, string>> = { [COLOURS.accent]: colour, [ACCENT_TINT]: tintOf(colour) };
  return (themed) => stand[themed] ?? themed;
}

/** Mixes a colour with the white of the paper. */
function tintOf(colour: string): string {
  const mixed = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - TINT_SHARE * (255 - channel))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}
