import type { Question, Questionnaire } from "#questionnaire/schema.ts";

/** Returns the names of the roles that usually know the answer, the most likely first. */
export function namesOfRoles({ roles = [] }: Question, questionnaire: Questionnaire): readonly string[] {
  const names = new Map(questionnaire.roles?.map(({ id, title }) => [id, title]));
  return roles.map((id) => names.get(id) ?? id);
}
