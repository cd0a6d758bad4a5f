/** The outcome of saving or copying, as a sentence. */
export type Outcome = { readonly kind: "info" | "error"; readonly sentence: string };
