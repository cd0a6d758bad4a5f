/** The accepted files, for a file input: assessments, and reports with attached data, encrypted or not. */
export const ACCEPTED_FILES = ".json,.pdf,.age,application/json,application/pdf";
