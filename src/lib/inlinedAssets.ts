/** Files of the app embedded in the page, path → address. Empty except in the single-file build, which fills it. */
export const inlinedAssets: Readonly<Record<string, string>> = {};

/** Whether this is the single-file build, which leaves out the formats of other programs and spreadsheets. */
export const isSingleFile: boolean = false;
