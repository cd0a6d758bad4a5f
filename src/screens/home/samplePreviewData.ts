import type { Preview } from "#report/preview/preview.ts";

/** The sample's results at a glance, which the build fills in (node/vite-preview.ts). */
export const samplePreview: Preview | null = null;
