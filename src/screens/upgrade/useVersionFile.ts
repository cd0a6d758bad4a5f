import { useState } from "react";
import { checkAnswers } from "#assessment/checkAnswers.ts";
import type { Assessment } from "#assessment/schema.ts";
import { loadPart } from "#lib/loadPart.ts";
import { err } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { QuestionnaireFailure } from "#screens/questionnaires/useQuestionnaireFile.ts";

type RefusedFile = { readonly name: string; readonly failure: QuestionnaireFailure };

/** Opens a file with the exact questionnaire version of an assessment; `onFound` receives it. */
export function useVersionFile(assessment: Assessment, onFound: (questionnaire: Questionnaire) => void) {
  const [refused, setRefused] = useState<RefusedFile | null>(null);

  const open = async (file: File) => {
    const refuse = (failure: QuestionnaireFailure) => setRefused({ name: file.name, failure });
    const part = await loadPart(() => import("#screens/questionnaires/readQuestionnaireFile.ts"));
    const read = part.ok
      ? await part.value.readQuestionnaireFile(file).catch(() => err({ kind: "unexpected" as const }))
      : part;
    if (!read.ok) return refuse(read.error);
    const { questionnaire } = read.value;
    const { id, version } = questionnaire;
    const asked = assessment.questionnaire;
    if (id !== asked.id || version !== asked.version) return refuse({ kind: "otherVersion", id, version });
    const problems = checkAnswers(assessment, questionnaire);
    if (problems.length > 0) return refuse({ kind: "otherAnswers", problems });
    setRefused(null);
    return onFound(questionnaire);
  };

  return { refused, open, dismiss: () => setRefused(null) };
}
