import type { MethodSection } from "./method.ts";

/** A section before it is worked through; what it does not need stays out. */
export type SectionDraft = Pick<MethodSection, "id" | "title" | "paragraphs"> & Partial<MethodSection>;
