import { newAssessment } from "#assessment/newAssessment.ts";
import { momentOf } from "#lib/dayOf.ts";
import { loadPart } from "#lib/loadPart.ts";
import { ok } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { requestPersistentStorage } from "#store/deviceData.ts";
import type { Entry } from "#store/entry.ts";
import { newId } from "#store/newId.ts";
import { whenReady } from "#store/whenReady.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { untouchedAssessment } from "./untouchedAssessment.ts";

/** Returns the assessments that were never changed since they were started, as far as they can be read. */
async function seeminglyUntouched(assessments: AssessmentStore): Promise<readonly Entry[]> {
  const { heads, open } = assessments.getState();
  const ids = [...heads.values()]
    .filter(({ summary, archived }) => !archived && summary.createdAt === summary.updatedAt)
    .map(({ id }) => id);
  await Promise.allSettled(ids.map((id) => open(id)));
  return ids.map((id) => assessments.getState().entries.get(id)).filter((entry) => entry !== undefined);
}

export type StartState = "loading" | "unreachable" | "missingPart" | null;

/**
 * Returns the ways to start: an empty assessment of a built-in questionnaire (by id) or of an own one, or the sample.
 * Each navigates to its first screen. `progress` reports loading, or what could not be loaded.
 */
export function useStartAssessment() {
  const { assessments } = useServices();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<StartState>(null);

  const begin = async (from: string | Questionnaire, edition: string) => {
    requestPersistentStorage();
    setProgress("loading");
    const builtIn = typeof from === "string";
    const loaded = builtIn ? await builtInQuestionnaire({ id: from }) : ok(from);
    if (!loaded.ok) return setProgress("unreachable");
    const questionnaire = loaded.value;
    const { add } = assessments.getState();
    const begun = await seeminglyUntouched(assessments);
    const untouched = untouchedAssessment(begun, { questionnaire, builtIn }, edition);
    const assessment =
      untouched ??
      newAssessment({
        id: newId(),
        ...{ questionnaire, builtIn, edition },
        // The first target profile is the default, because there is no plan without a target.
        target: questionnaire.targets[0]?.id,
        now: momentOf(new Date()),
      });
    if (untouched === undefined) add(assessment);
    return navigate(assessmentAddress(assessment.id, "assess"));
  };

  const beginSample = async () => {
    requestPersistentStorage();
    setProgress("loading");
    // The parser and the sample are not part of the first view.
    const part = await loadPart(() =>
      Promise.all([import("#assessment/parse.ts"), import("#questionnaires/samples/northmoor-mutual.json")]),
    );
    if (!part.ok) return setProgress("missingPart");
    const [{ parseAssessment }, { default: sample }] = part.value;
    const parsed = parseAssessment(sample);
    if (!parsed.ok) throw new Error("The sample is no valid assessment");
    const { id } = parsed.value;
    // A stored sample is opened as it is, because the user may have changed it.
    await whenReady(assessments);
    const { heads, add } = assessments.getState();
    if (!heads.has(id)) add(parsed.value);
    return navigate(assessmentAddress(id, "results"));
  };

  return { begin, beginSample, progress };
}
