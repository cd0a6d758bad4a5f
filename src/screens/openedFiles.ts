/** File types that can be opened, as for a file input: assessments, and reports with an attached assessment. */
export const OPENED = ".json,.pdf,application/json,application/pdf";
