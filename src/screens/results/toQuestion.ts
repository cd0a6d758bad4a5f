/** The address of a question in Assess; without one, of Assess itself. */
export type ToQuestion = (question?: string | null) => string;
