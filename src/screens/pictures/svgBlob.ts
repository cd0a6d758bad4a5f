/** Returns the text of an SVG file as a file. */
export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}
