/**
 * Why data could not be stored: the quota is exceeded, storing is forbidden, the database was written by a newer
 * version of the app, the stored assessment cannot be read and is not overwritten, or another reason.
 */
export type SaveFailure = "full" | "forbidden" | "outdated" | "unreadable" | "other";

/** The state of saving, as shown to the user. */
export type Saving =
  /** Everything is stored; `at` is the moment of the last change, ISO 8601, null if there was none yet. */
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "saving" }
  /** Changes stay in memory; the next change, or `retry`, tries again. */
  | { readonly kind: "failed"; readonly reason: SaveFailure }
  /** Nothing is kept, by the user's choice. */
  | { readonly kind: "off" };

/** Returns the reason for an error of the browser's storage. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error ? error.name : "";
  switch (name) {
    case "QuotaExceededError":
      return "full";
    case "VersionError":
      return "outdated";
    // Thrown in reconcile.ts.
    case "DataError":
      return "unreadable";
    // Private windows and blocked site data, under the names that browsers use.
    case "SecurityError":
    case "NotAllowedError":
    case "InvalidStateError":
      return "forbidden";
    default:
      return "other";
  }
}
