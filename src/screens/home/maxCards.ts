/** Maximum number of assessments that Home shows as cards; more are a table with a search and a portfolio. */
export const MAX_CARDS = 8;
