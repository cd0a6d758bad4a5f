/** Colours of slides, without the hash, as the library expects. */
export const COLOURS = {
  accent: "0B5A66",
  ink: "15222A",
  soft: "46545C",
  rule: "DDDBD3",
  target: "7A868C",
  last: "B44E1E",
  risk: "DDA647",
  head: "E4EDEE",
} as const;
/** Fonts that programs for slides have: for titles, and for all other text. */
export const FONT = { head: "Georgia", body: "Calibri" } as const;

/** Positions in inches on a slide of 13.33 × 7.5. */
export const AREA = {
  title: { x: 0.6, y: 0.3, w: 12.2, h: 1.05 },
  body: { x: 0.6, y: 1.55, w: 12.1, h: 5.2 },
  foot: { x: 0.6, y: 6.45, w: 12.1, h: 0.5 },
} as const;
