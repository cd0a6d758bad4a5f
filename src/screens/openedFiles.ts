/** What can be opened, as for a file input: assessments, and reports, which carry one; sealed or not. */
export const OPENED = ".json,.pdf,.age,application/json,application/pdf";
