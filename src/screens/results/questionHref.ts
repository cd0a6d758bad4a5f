/** The address of a question in Assess; without one, of Assess itself. */
export type QuestionHref = (question?: string | null) => string;
