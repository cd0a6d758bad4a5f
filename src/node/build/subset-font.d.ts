declare module "subset-font" {
  /** Declares only the part that is used. */
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "truetype" | "woff2";
      readonly keepFeatures?: readonly string[];
      readonly keepAllGlyphs?: boolean;
      readonly noHinting?: boolean;
      readonly noLayoutClosure?: boolean;
      readonly dropTables?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
