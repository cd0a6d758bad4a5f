import type { Assessment } from "./schema.ts";
import { withTitle } from "./title.ts";

/** The same assessment under another id and title, as if begun now. */
export function duplicate(assessment: Assessment, id: string, title: string, now: string): Assessment {
  return { ...withTitle(assessment, title), id, createdAt: now, updatedAt: now };
}
