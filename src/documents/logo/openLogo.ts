import type { Logo } from "#report/brand/logo.ts";
import { fromBase64 } from "./base64.ts";
import { decodePng, type Pixels } from "./decodePng.ts";
import { jpegFrame } from "./jpegFrame.ts";

/** A picture as it goes into a PDF: its pixels, or a JPEG as it is, which readers decode. */
export type Image =
  | ({ readonly kind: "pixels" } & Pixels)
  | {
      readonly kind: "jpeg";
      readonly width: number;
      readonly height: number;
      readonly colours: 1 | 3;
      readonly file: Uint8Array;
    };

/** A logo that can be drawn: outlines, or a picture. Sizes are those of `Logo`. */
export type OpenLogo =
  | Extract<Logo, { kind: "shapes" }>
  | { readonly kind: "image"; readonly width: number; readonly height: number; readonly image: Image };

/** Makes a logo ready to be drawn; null when it cannot be, so that a report is made without it. */
export function openLogo(logo: Logo): OpenLogo | null {
  if (logo.kind === "shapes") return logo;
  const file = fromBase64(logo.data);
  const image = file === null ? null : logo.kind === "png" ? openPng(file) : openJpeg(file);
  return image === null ? null : { kind: "image", width: logo.width, height: logo.height, image };
}

function openPng(file: Uint8Array<ArrayBuffer>): Image | null {
  const pixels = decodePng(file);
  return pixels === null ? null : { kind: "pixels", ...pixels };
}

function openJpeg(file: Uint8Array): Image | null {
  const frame = jpegFrame(file);
  if (frame === null || frame.colours === 4) return null;
  return { kind: "jpeg", width: frame.width, height: frame.height, colours: frame.colours, file };
}
