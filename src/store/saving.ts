/**
 * Why the browser does not store something: its store is full, it forbids storing here, what is stored was written by a
 * newer version of the app than this page, what is stored of an assessment cannot be read and is not overwritten, or
 * something else.
 */
export type SaveFailure = "full" | "forbidden" | "outdated" | "unreadable" | "other";

/** What the visitor is told about saving. */
export type Saving =
  /** Everything is kept; `at` is when the last change was, an ISO 8601 moment, null if there was none yet. */
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "saving" }
  /** Work goes on in memory; the next change, or `retry`, tries again. */
  | { readonly kind: "failed"; readonly reason: SaveFailure }
  /** Nothing is kept, because that was wished. */
  | { readonly kind: "off" };

/** What an error thrown by the browser's storage means. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error ? error.name : "";
  switch (name) {
    case "QuotaExceededError":
      return "full";
    case "VersionError":
      return "outdated";
    // Ours, see takeIn.ts.
    case "DataError":
      return "unreadable";
    // Private windows and blocked site data, by the name that each browser gives them.
    case "SecurityError":
    case "NotAllowedError":
    case "InvalidStateError":
      return "forbidden";
    default:
      return "other";
  }
}
