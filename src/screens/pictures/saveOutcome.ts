/** The outcome of saving or copying, as a sentence. */
export type SaveOutcome = { readonly kind: "info" | "error"; readonly sentence: string };
