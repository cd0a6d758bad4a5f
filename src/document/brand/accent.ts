/** The accent colour of a report, and whether it was darkened for contrast. */
export type Accent = { readonly colour: string; readonly darkened: boolean };

/** Minimum contrast of text on paper, and of paper-coloured text on a fill (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;
const COLOUR = /^#[0-9a-f]{6}$/i;
/** The factor by which each step darkens. */
const DARKEN_FACTOR = 0.97;

/** Tells whether a text is a colour `#rrggbb`. */
export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

/**
 * Returns a colour with a contrast of at least 4.5:1 to white: the given one, or the same hue darkened as little as
 * needed.
 */
export function readableAccent(colour: string): Accent {
  let channels = channelsOf(colour);
  let darkened = false;
  while (contrastToWhite(channels) < MIN_CONTRAST) {
    channels = channels.map((channel) => channel * DARKEN_FACTOR);
    darkened = true;
  }
  return { colour: darkened ? hexOf(channels) : colour.toLowerCase(), darkened };
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.floor(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** Returns the contrast of a colour to white, 1…21; each channel is 0…255. */
function contrastToWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = Math.floor(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
