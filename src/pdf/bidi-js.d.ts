declare module "bidi-js" {
  /** One embedding level per UTF-16 unit; odd levels run from right to left. */
  type EmbeddingLevels = { readonly levels: Uint8Array };
  type Bidi = {
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl"): EmbeddingLevels;
    getMirroredCharacter(letter: string): string | null;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default function bidiFactory(): Bidi;
}
