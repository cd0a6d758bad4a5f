import { cut } from "./cut.ts";
import type { Assessment } from "./schema.ts";

/**
 * Sets a title that identifies the assessment in lists; a blank one removes it. As for tags, the moment of the last
 * change stays.
 */
export function withTitle(assessment: Assessment, title: string): Assessment {
  const { title: _, ...rest } = assessment;
  return { ...rest, ...(title.trim() !== "" && { title: cut(title) }) };
}
