import type { Question, Questionnaire } from "#questionnaire/schema.ts";

/** What the roles are called that usually know the answer, the likeliest first. */
export function namesOfRoles({ roles = [] }: Question, questionnaire: Questionnaire): readonly string[] {
  const names = new Map(questionnaire.roles?.map(({ id, title }) => [id, title]));
  return roles.map((id) => names.get(id) ?? id);
}
