import type { SaveFailure } from "#store/saving.ts";

/** Maps a storage failure to the message for questionnaires. */
export function storeTrouble(reason: SaveFailure): "forbidden" | "outdated" | "other" {
  return reason === "forbidden" || reason === "outdated" ? reason : "other";
}
