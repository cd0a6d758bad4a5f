import type { LogoError } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { StyleProperties } from "./styles.ts";

/** The sixteen colour names of HTML 4, and others that drawing programs write. */
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  crimson: "#dc143c",
  currentcolor: "#000000",
  cyan: "#00ffff",
  darkblue: "#00008b",
  darkgreen: "#006400",
  darkred: "#8b0000",
  fuchsia: "#ff00ff",
  gold: "#ffd700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lime: "#00ff00",
  magenta: "#ff00ff",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  purple: "#800080",
  red: "#ff0000",
  silver: "#c0c0c0",
  teal: "#008080",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** The inherited paint of an element; a null fill paints nothing. */
export type Paint = { readonly fill: string | null; readonly rule: "nonzero" | "evenodd"; readonly hidden: boolean };

/** The initial paint of a drawing. */
export const INITIAL_PAINT: Paint = { fill: "#000000", rule: "nonzero", hidden: false };

/** Effects that change the look of a shape and that the report cannot draw. */
const EFFECTS = ["mask", "filter", "mix-blend-mode"];
const NO_EFFECT = new Set(["", "none", "normal", "auto"]);

/**
 * Returns the paint of an element from its parent's paint and its own properties; fails for properties that the report
 * cannot draw.
 */
export function paintOf(parent: Paint, properties: StyleProperties): Result<Paint, LogoError> {
  const given = (name: string) => properties(name).toLowerCase();
  if (EFFECTS.some((name) => !NO_EFFECT.has(given(name)))) return err("effect");
  if (!["", "none", "transparent"].includes(given("stroke")) && Number.parseFloat(given("stroke-width") || "1") !== 0) {
    return err("stroke");
  }
  const opacities = ["opacity", "fill-opacity"].map((name) => opacityOf(given(name)));
  if (opacities.some((opacity) => opacity !== 0 && opacity !== 1)) return err("transparent");
  const fill = given("fill") === "" ? ok(parent.fill) : readColour(given("fill"));
  if (!fill.ok) return fill;
  const rule = given("fill-rule");
  const gone = opacities.includes(0);
  return ok({
    fill: fill.value,
    rule: rule === "evenodd" || rule === "nonzero" ? rule : parent.rule,
    hidden: parent.hidden || gone || given("display") === "none" || given("visibility") === "hidden",
  });
}

/** Returns 0…1; NaN if the text is not a number. */
function opacityOf(text: string): number {
  if (text === "") return 1;
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Math.min(1, Math.max(0, value));
}

/** Parses a colour to `#rrggbb`, or null for none. */
export function readColour(text: string): Result<string | null, LogoError> {
  if (text === "none" || text === "transparent") return ok(null);
  if (text.includes("url(")) return err("gradient");
  if (/^#[0-9a-f]{6}$/.test(text)) return ok(text);
  if (/^#[0-9a-f]{3}$/.test(text)) return ok(text.replace(/[0-9a-f]/g, "$&$&"));
  const parts = /^rgb\(\s*(\d{1,3}%?)[\s,]+(\d{1,3}%?)[\s,]+(\d{1,3}%?)\s*\)$/.exec(text)?.slice(1);
  if (parts !== undefined) return ok(`#${parts.map(hexOf).join("")}`);
  const hue = /^hsl\(\s*(\d{1,3})(?:deg)?[\s,]+(\d{1,3})%[\s,]+(\d{1,3})%\s*\)$/.exec(text)?.slice(1).map(Number);
  if (hue !== undefined) return ok(hexOfHue(hue));
  const named = Object.hasOwn(NAMED_COLOURS, text) ? NAMED_COLOURS[text] : undefined;
  return named === undefined ? err("colour") : ok(named);
}

function hexOf(part: string): string {
  const value = part.endsWith("%") ? (Number.parseInt(part, 10) / 100) * 255 : Number(part);
  return Math.min(255, Math.round(value)).toString(16).padStart(2, "0");
}

/** Converts hue in degrees, saturation and lightness in per cent (CSS Color 4, 7.1). */
function hexOfHue([hue = 0, saturation = 0, lightness = 0]: readonly number[]): string {
  const light = Math.min(100, lightness) / 100;
  const reach = (Math.min(100, saturation) / 100) * Math.min(light, 1 - light);
  const channels = [0, 8, 4].map((shift) => {
    const place = (shift + hue / 30) % 12;
    return light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
  return `#${channels.map((channel) => hexOf(`${Math.round(255 * channel)}`)).join("")}`;
}
