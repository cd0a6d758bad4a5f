/** The three faces of a report: headlines, text, and what carries the point. */
export const FACE_NAMES = ["serif", "sans", "strong"] as const;
export type FaceName = (typeof FACE_NAMES)[number];

/** Each face as a TrueType file. */
export type Fonts = Readonly<Record<FaceName, Uint8Array>>;

/** Where a face lies, relative to the page of the app. */
export function fontPath(name: FaceName): string {
  return `fonts/report-${name}.ttf`;
}
