/** Files of the app that the page itself carries, path → address; none but in the build of one file, which writes them. */
export const inlinedAssets: Readonly<Record<string, string>> = {};
