import { newAssessment } from "#assessment/changes.ts";
import { useLocation } from "wouter";
import { assessmentAddress } from "../addresses.ts";
import { useServices } from "../services.tsx";

/** The ways to begin: an empty assessment, or the sample. Each leads on to its next screen. */
export function useBeginnings() {
  const { library, loadQuestionnaire, newId, now } = useServices();
  const [, navigate] = useLocation();

  const begin = async (edition: string) => {
    const questionnaire = await loadQuestionnaire();
    if (!questionnaire.ok) return navigate(assessmentAddress("new", "set-up"));
    const assessment = newAssessment({
      id: newId(),
      questionnaire: questionnaire.value,
      builtIn: true,
      edition,
      now: now(),
    });
    library.getState().add(assessment);
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
    const { entries, add } = library.getState();
    if (!entries.has(id)) add(parsed.value);
    navigate(assessmentAddress(id, "results"));
  };

  return { begin, beginSample };
}
