declare module "subset-font" {
  /** Only what is used here. */
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "truetype";
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
      readonly noLayoutClosure: boolean;
      readonly dropTables: readonly string[];
    },
  ): Promise<Uint8Array>;
}
