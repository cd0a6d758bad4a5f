import type { FaceName } from "#pdf/fonts/fonts.ts";

/*
 * The look of the printed report: the light theme of `src/ui/tokens.css` (a test compares them) and the sizes for
 * paper. All lengths are points.
 */

/** The colours of the pages, as on the screen in its light theme. */
export const COLOURS = {
  paper: "#FFFFFF",
  ink: "#15222A",
  ink2: "#46545C",
  ink3: "#5E6B72",
  rule: "#DDDBD3",
  rule2: "#7A868C",
  accent: "#0B5A66",
  mEdge: "#5F9096",
} as const;

/** The accent at 18 % on paper as an opaque colour, because printers can get transparency wrong. */
export const ACCENT_TINT = "#D3E1E3";

/** The ramp of maturity levels, light to deep: the fill of each step and the colour of its numeral. */
export const RAMP = [
  { fill: "#F4F7F7", ink: "#15222A" },
  { fill: "#D3E5E6", ink: "#15222A" },
  { fill: "#A3CACD", ink: "#15222A" },
  { fill: "#65A2A8", ink: "#0B1519" },
  { fill: "#1F6F79", ink: "#FFFFFF" },
  { fill: "#063A43", ink: "#FFFFFF" },
] as const;

/**
 * The risk bands, mildest first: the fill of a cell, the text colour on it, and the colour of the band's shape on
 * paper.
 */
export const RISK_COLOURS = [
  { fill: "#EFEEE9", ink: "#15222A", mark: "#76776F" },
  { fill: "#EBD9A4", ink: "#15222A", mark: "#8C7220" },
  { fill: "#DDA647", ink: "#15222A", mark: "#A36408" },
  { fill: "#B44E1E", ink: "#FFFFFF", mark: "#B44E1E" },
  { fill: "#741224", ink: "#FFFFFF", mark: "#741224" },
] as const;

/** The widths of rules, in points. */
export const HAIRLINE = 0.6;
export const HEAVY_RULE = 1.5;

/** The style of a text. */
export type TextStyle = {
  readonly face: FaceName;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
};

/** The styles of texts by their part in the document; sizes in points. */
export const STYLES = {
  sign: { face: "serif", size: 120, leading: 120, colour: COLOURS.ink },
  headline: { face: "serif", size: 22.5, leading: 28.5, colour: COLOURS.ink },
  section: { face: "serif", size: 15, leading: 20, colour: COLOURS.ink },
  subsection: { face: "serif", size: 12.5, leading: 17, colour: COLOURS.ink },
  label: { face: "strong", size: 10.5, leading: 14, colour: COLOURS.ink },
  lead: { face: "sans", size: 11.25, leading: 15.5, colour: COLOURS.ink2 },
  body: { face: "sans", size: 10.25, leading: 14, colour: COLOURS.ink },
  small: { face: "sans", size: 9.5, leading: 12.5, colour: COLOURS.ink },
  running: { face: "sans", size: 9, leading: 12, colour: COLOURS.ink2 },
  runningStrong: { face: "strong", size: 9, leading: 12, colour: COLOURS.ink },
} as const satisfies Readonly<Record<string, TextStyle>>;
