/** Returns the address of a question on Assess; without one, of Assess itself. */
export type QuestionHref = (question?: string | null) => string;
