/** The message of a worker that ends itself because a file needs too much memory. */
export const TOO_LARGE = "too large";

/** Timeout in milliseconds for opening a file, extracting its attachments, or reading one page. */
export const READING_TIMEOUT = 20_000;

/** Maximum number of pages; a full report has sixty. */
export const MAX_PAGES = 2000;
