import type { Questionnaire } from "#questionnaire/schema.ts";
import { useQuestionnaire } from "#screens/useQuestionnaire.ts";
import { builtInName, type QuestionnaireVersion } from "#store/builtInVersions.ts";
import { useOwnQuestionnaires } from "./useOwnQuestionnaires.ts";

/** A questionnaire that an address names, or why it is not there. */
export type NamedQuestionnaire =
  | { readonly kind: "ready"; readonly questionnaire: Questionnaire }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  /** Neither built in nor among the user's own. */
  | { readonly kind: "missing" };

/** Returns a questionnaire by id and version: a built-in one, else the user's own. */
export function useNamedQuestionnaire(name: QuestionnaireVersion): NamedQuestionnaire {
  const here = builtInName(name);
  const builtIn = useQuestionnaire(here?.id ?? null, here?.version);
  const { own } = useOwnQuestionnaires();
  if (builtIn.questionnaire !== null) return { kind: "ready", questionnaire: builtIn.questionnaire };
  if (builtIn.failed) return { kind: "failed", again: builtIn.again };
  if (here !== null || own === null) return { kind: "loading" };
  const found = own.find(({ stored }) => stored.id === name.id && stored.version === name.version)?.questionnaire;
  return found ? { kind: "ready", questionnaire: found } : { kind: "missing" };
}
