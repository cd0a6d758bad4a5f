import { useState } from "react";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { momentOf } from "#lib/dayOf.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Problem } from "#lib/problem.ts";
import { err } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useServices } from "#screens/services.tsx";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { builtInName, currentVersion } from "#store/builtInVersions.ts";
import { requestPersistentStorage } from "#store/deviceData.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { SaveFailure } from "#store/saving.ts";
import type { QuestionnaireFileError, ReadQuestionnaire } from "./readQuestionnaireFile.ts";

/** Why a questionnaire was not added. */
export type QuestionnaireFailure =
  | QuestionnaireFileError
  | MissingPart
  /** It has the id and the version of a built-in one, but different content. */
  | { readonly kind: "builtInTaken"; readonly id: string; readonly version: string }
  /** It is another version than the requested one, or another questionnaire. */
  | { readonly kind: "otherVersion"; readonly id: string; readonly version: string }
  /** It does not allow the answers of the assessment. */
  | { readonly kind: "otherAnswers"; readonly problems: readonly Problem[] }
  | { readonly kind: "notStored"; readonly reason: SaveFailure }
  | { readonly kind: "unexpected" };

/** The state of opening a file with a questionnaire. */
export type QuestionnaireFileState =
  | { readonly kind: "idle" | "reading" }
  | { readonly kind: "refused"; readonly name: string; readonly failure: QuestionnaireFailure }
  /** It is already known: built in, or opened before. */
  | { readonly kind: "known"; readonly questionnaire: Questionnaire; readonly isBuiltIn: boolean }
  /** Its id and version are known with different content; the user decides. */
  | ({ readonly kind: "differs"; readonly name: string } & ReadQuestionnaire)
  | ({
      readonly kind: "kept";
      /** Whether its id is that of a built-in one in another version. */
      readonly hasBuiltInId: boolean;
    } & ReadQuestionnaire);

/**
 * Opens questionnaires from files and stores them; a rejected one changes nothing. `onKept` is called for a new one.
 */
export function useQuestionnaireFile(onKept: () => void) {
  const { ownQuestionnaires } = useServices();
  const [state, setState] = useState<QuestionnaireFileState>({ kind: "idle" });

  const keep = async (name: string, read: ReadQuestionnaire) => {
    const { id, version } = read.questionnaire;
    const openedAt = momentOf(new Date());
    const reason = await ownQuestionnaires.put({ id, version, openedAt, document: read.questionnaire });
    if (reason !== null) return setState({ kind: "refused", name, failure: { kind: "notStored", reason } });
    setState({ kind: "kept", hasBuiltInId: currentVersion(id) !== null, ...read });
    return onKept();
  };

  const open = async (file: File) => {
    requestPersistentStorage();
    setState({ kind: "reading" });
    const { name } = file;
    const part = await loadPart(() => import("./readQuestionnaireFile.ts"));
    const read = part.ok
      ? await part.value.readQuestionnaireFile(file).catch(() => err({ kind: "unexpected" as const }))
      : part;
    if (!read.ok) return setState({ kind: "refused", name, failure: read.error });
    const { questionnaire } = read.value;
    const found = await lookUp(questionnaire, ownQuestionnaires);
    switch (found) {
      case "new":
        return keep(name, read.value);
      case "differs":
        return setState({ kind: "differs", name, ...read.value });
      case "builtInDiffers": {
        const { id, version } = questionnaire;
        return setState({ kind: "refused", name, failure: { kind: "builtInTaken", id, version } });
      }
      case "missingPart":
        return setState({ kind: "refused", name, failure: { kind: "missingPart" } });
      default:
        return setState({ kind: "known", questionnaire, isBuiltIn: found === "builtIn" });
    }
  };

  /** Replaces the stored questionnaire by the opened one. */
  const replace = () => {
    if (state.kind === "differs") void keep(state.name, state);
  };

  return { state, open, replace, dismiss: () => setState({ kind: "idle" }) };
}

type QuestionnaireMatch = "new" | "own" | "differs" | "builtIn" | "builtInDiffers" | "missingPart";

/** Finds out whether a questionnaire is already known by its id and version. */
async function lookUp(questionnaire: Questionnaire, ownQuestionnaires: OwnQuestionnaires): Promise<QuestionnaireMatch> {
  const name = builtInName(questionnaire);
  const builtIn = name === null ? null : await builtInQuestionnaire(name);
  if (builtIn !== null) {
    if (!builtIn.ok) return "missingPart";
    return isSame(builtIn.value, questionnaire) ? "builtIn" : "builtInDiffers";
  }
  const { id, version } = questionnaire;
  const own = await ownQuestionnaires.readAll();
  const here = own.ok ? own.value.find((one) => one.id === id && one.version === version) : undefined;
  if (here === undefined) return "new";
  return isSame(here.document, questionnaire) ? "own" : "differs";
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
