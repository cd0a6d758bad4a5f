/** What can be opened, as for a file input: assessments, and reports, which carry one. */
export const OPENED = ".json,.pdf,application/json,application/pdf";
