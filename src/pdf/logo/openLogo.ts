import type { Logo } from "#document/brand/logo.ts";
import { fromBase64 } from "./base64.ts";
import { decodePng, type Pixels } from "./decodePng.ts";
import { orientationOf, UPRIGHT, upright, withoutNotes } from "./exif.ts";
import { jpegFrame } from "./jpegFrame.ts";

/** A picture for a PDF: its pixels, or a JPEG file, which PDF readers decode themselves. */
export type Image =
  | ({ readonly kind: "pixels" } & Pixels)
  | {
      readonly kind: "jpeg";
      readonly width: number;
      readonly height: number;
      readonly colours: 1 | 3;
      readonly file: Uint8Array;
      /** The EXIF orientation, 1…8. */
      readonly orientation: number;
    };

/** A logo ready to be drawn: outlines, or a picture. Sizes are those of `Logo`. */
export type OpenLogo =
  | Extract<Logo, { kind: "shapes" }>
  | { readonly kind: "image"; readonly width: number; readonly height: number; readonly image: Image };

/** Prepares a logo for drawing; returns null if it is damaged, so that the report is made without it. */
export function openLogo(logo: Logo): OpenLogo | null {
  if (logo.kind === "shapes") return logo;
  const file = fromBase64(logo.data);
  const image = file === null ? null : logo.kind === "png" ? openPng(file) : openJpeg(file, logo.orientation);
  if (image === null) return null;
  return { kind: "image", ...upright(image, image.kind === "jpeg" ? image.orientation : UPRIGHT), image };
}

function openPng(file: Uint8Array<ArrayBuffer>): Image | null {
  const pixels = decodePng(file);
  return pixels === null ? null : { kind: "pixels", ...pixels };
}

/** Logos stored by older versions still contain their EXIF data. */
function openJpeg(file: Uint8Array, orientation = orientationOf(file)): Image | null {
  const frame = jpegFrame(file);
  if (frame === null || frame.colours === 4) return null;
  const { width, height, colours } = frame;
  return { kind: "jpeg", width, height, colours, file: withoutNotes(file), orientation };
}
