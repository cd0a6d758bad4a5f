/**
 * Why the browser does not keep something: its store is full, it forbids storing here, this page is older than what
 * another tab has made of the store (reload it), or something else.
 */
export type SaveFailure = "full" | "forbidden" | "outdated" | "other";

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
    // Private windows and blocked site data, by the name that each browser gives them.
    case "SecurityError":
    case "NotAllowedError":
    case "InvalidStateError":
      return "forbidden";
    default:
      return "other";
  }
}
