/** A colour for the accent of a report, and whether it had to be darkened to be read. */
export type Accent = { readonly colour: string; readonly darkened: boolean };

/** Of text against paper, and of paper against a fill (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;
const COLOUR = /^#[0-9a-f]{6}$/i;
/** By how much each step darkens. */
const STEP = 0.97;

/** Whether a text is a colour as `#rrggbb`. */
export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

/** A colour with a contrast of at least 4.5:1 to white: itself, or its hue darkened as little as is needed. */
export function readableAccent(colour: string): Accent {
  let channels = channelsOf(colour);
  let darkened = false;
  while (contrastToWhite(channels) < LEAST_CONTRAST) {
    channels = channels.map((channel) => channel * STEP);
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

/** The contrast of a colour to white, 1…21, each channel 0…255. */
function contrastToWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = Math.floor(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
