import { useState } from "react";
import { useLocation } from "wouter";
import { loadPart } from "#lib/loadPart.ts";
import { ok } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { assessmentAddress, PORTFOLIO } from "#screens/addresses.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useOpening } from "#screens/services.tsx";
import { preloadMessages } from "#screens/shell/catalogues.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { requestPersistentStorage } from "#store/deviceData.ts";
import { nextTask } from "#store/nextTask.ts";
import { whenReady } from "#store/whenReady.ts";

/** The state of starting an assessment; null while nothing is started. */
export type StartState = "loading" | "unreachable" | "missingPart" | null;

/** Loads the parser and the sample, which are not part of the first view. */
function loadSample() {
  return loadPart(() =>
    Promise.all([import("#assessment/parseAssessment.ts"), import("#questionnaires/samples/northmoor-mutual.json")]),
  );
}

/**
 * Returns the ways to start: an empty assessment of a built-in questionnaire (by id) or of an own one, the sample, or
 * the demo portfolio. Each navigates to its first screen. `progress` reports loading, or what could not be loaded.
 */
export function useStartAssessment() {
  const opening = useOpening();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<StartState>(null);
  const locale = useLocale();

  const begin = async (from: string | Questionnaire, edition: string) => {
    requestPersistentStorage();
    setProgress("loading");
    preloadMessages(locale);
    const builtIn = typeof from === "string";
    const [opened, loaded, part] = await Promise.all([
      opening(),
      builtIn ? builtInQuestionnaire({ id: from }) : ok(from),
      loadPart(() => import("./startAssessment.ts")),
    ]);
    if (!opened.ok || !part.ok) return setProgress("missingPart");
    if (!loaded.ok) return setProgress("unreachable");
    const started = { questionnaire: loaded.value, builtIn };
    const { assessments } = opened.value;
    const assessment = await part.value.startAssessment(assessments, started, edition);
    const { heads, add } = assessments.getState();
    // Followed by the navigation in one task, so that Home does not draw its list in between.
    if (!heads.has(assessment.id)) add(assessment);
    return navigate(assessmentAddress(assessment.id, "assess"));
  };

  const beginSample = async () => {
    requestPersistentStorage();
    setProgress("loading");
    preloadMessages(locale);
    const [opened, part] = await Promise.all([opening(), loadSample()]);
    if (!opened.ok || !part.ok) return setProgress("missingPart");
    const { assessments } = opened.value;
    const [{ parseAssessment }, { default: sample }] = part.value;
    // Loading the parser, parsing, and showing the results take long, so each has a task of its own.
    await nextTask();
    const parsed = parseAssessment(sample);
    if (!parsed.ok) throw new Error("The sample is not a valid assessment");
    await nextTask();
    const { id } = parsed.value;
    // A stored sample is opened as it is, because the user may have changed it.
    await whenReady(assessments);
    const { heads, add } = assessments.getState();
    if (!heads.has(id)) add(parsed.value);
    return navigate(assessmentAddress(id, "results"));
  };

  const beginDemo = async () => {
    requestPersistentStorage();
    setProgress("loading");
    const [opened, part] = await Promise.all([opening(), loadPart(() => import("#screens/portfolio/openDemo.ts"))]);
    if (!opened.ok || !part.ok) return setProgress("missingPart");
    return (await part.value.openDemo(opened.value.assessments)) ? navigate(PORTFOLIO) : setProgress("unreachable");
  };

  return { begin, beginSample, beginDemo, progress };
}
