import type { Preview } from "#report/preview/preview.ts";

/**
 * The preview of the sample's results in each language of the app, which the build fills in
 * (node/build/vite-preview.ts).
 */
export const samplePreviews: Readonly<Record<string, Preview>> = {};
