import { fileAddress } from "#store/files.ts";
import { svgBlob } from "./svgBlob.ts";

/** PNG pixels per CSS pixel. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Renders an SVG file as PNG, enlarged by `scale`. Rejects if the browser cannot draw it. */
export async function drawPng(svg: string, scale: Scale): Promise<Blob> {
  const file = fileAddress(svgBlob(svg));
  try {
    const image = new Image();
    image.src = file.url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
    });
  } finally {
    file.revoke();
  }
}
