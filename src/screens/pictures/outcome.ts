/** What became of saving or copying something, a sentence. */
export type Outcome = { readonly kind: "info" | "error"; readonly sentence: string };
