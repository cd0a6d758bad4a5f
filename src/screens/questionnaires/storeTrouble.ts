import type { SaveFailure } from "#store/saving.ts";

/** What the browser's refusal to read or store questionnaires comes to for the visitor. */
export function storeTrouble(reason: SaveFailure): "forbidden" | "outdated" | "other" {
  return reason === "forbidden" || reason === "outdated" ? reason : "other";
}
