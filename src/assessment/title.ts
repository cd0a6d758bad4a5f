import { cut } from "./cut.ts";
import type { Assessment } from "./schema.ts";

/** Sets a title that identifies the assessment; a blank one removes it. */
export function withTitle(assessment: Assessment, title: string, now: string): Assessment {
  const { title: _, ...rest } = assessment;
  return { ...rest, ...(title.trim() !== "" && { title: cut(title) }), updatedAt: now };
}
