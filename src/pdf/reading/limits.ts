/** What a worker says that ends itself because a file would take more memory than it may. */
export const TOO_LARGE = "too large";

/** Milliseconds that opening a file, taking its attachments out, or reading one page may take. */
export const PATIENCE = 20_000;

/** Pages of a file that are looked at; a full report has sixty. */
export const MOST_PAGES = 2000;
