import { newAssessment } from "#assessment/changes.ts";
import { askToKeepData } from "#store/deviceData.ts";
import { newId } from "#store/newId.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";

/**
 * The ways to begin: an empty assessment, or the sample. Each leads on to its next screen. `unreachable` when that
 * failed because the questionnaire could not be loaded.
 */
export function useBeginnings() {
  const { assessments } = useServices();
  const [, navigate] = useLocation();
  const [unreachable, setUnreachable] = useState(false);

  const begin = async (edition: string) => {
    askToKeepData();
    const questionnaire = await builtInQuestionnaire();
    if (!questionnaire.ok) return setUnreachable(true);
    const assessment = newAssessment({
      id: newId(),
      questionnaire: questionnaire.value,
      builtIn: true,
      edition,
      now: new Date().toISOString(),
    });
    assessments.getState().add(assessment);
    return navigate(assessmentAddress(assessment.id, "set-up"));
  };

  const beginSample = async () => {
    // The door and the sample are not part of the first view.
    const [{ parseAssessment }, { default: sample }] = await Promise.all([
      import("#assessment/parse.ts"),
      import("#questionnaires/samples/northmoor-mutual.json"),
    ]);
    const parsed = parseAssessment(sample);
    if (!parsed.ok) throw new Error("The sample is no valid assessment");
    const { id } = parsed.value;
    // A sample that is here already is opened as it is: its visitor may have changed it.
    const { entries, add } = assessments.getState();
    if (!entries.has(id)) add(parsed.value);
    navigate(assessmentAddress(id, "results"));
  };

  return { begin, beginSample, unreachable };
}
