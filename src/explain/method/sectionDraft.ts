import type { MethodSection } from "./method.ts";

/** A section without worked examples; unused parts are omitted. */
export type SectionDraft = Pick<MethodSection, "id" | "title" | "paragraphs"> & Partial<MethodSection>;
