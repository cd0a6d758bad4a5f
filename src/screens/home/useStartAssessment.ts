import { loadPart } from "#lib/loadPart.ts";
import { ok } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { requestPersistentStorage } from "#store/deviceData.ts";
import { whenReady } from "#store/whenReady.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress, PORTFOLIO } from "#screens/addresses.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useServices } from "#screens/services.tsx";
import { preloadMessages } from "#screens/shell/catalogues.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";

export type StartState = "loading" | "unreachable" | "missingPart" | null;

/**
 * Returns the ways to start: an empty assessment of a built-in questionnaire (by id) or of an own one, the sample, or the
 * demo portfolio. Each navigates to its first screen. `progress` reports loading, or what could not be loaded.
 */
export function useStartAssessment() {
  const { assessments } = useServices();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<StartState>(null);
  const locale = useLocale();

  const begin = async (from: string | Questionnaire, edition: string) => {
    requestPersistentStorage();
    setProgress("loading");
    preloadMessages(locale);
    const builtIn = typeof from === "string";
    const [loaded, part] = await Promise.all([
      builtIn ? builtInQuestionnaire({ id: from }) : ok(from),
      loadPart(() => import("./startAssessment.ts")),
    ]);
    if (!loaded.ok) return setProgress("unreachable");
    if (!part.ok) return setProgress("missingPart");
    const started = { questionnaire: loaded.value, builtIn };
    const id = await part.value.startAssessment(assessments, started, edition);
    return navigate(assessmentAddress(id, "assess"));
  };

  const beginSample = async () => {
    requestPersistentStorage();
    setProgress("loading");
    preloadMessages(locale);
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

  const beginDemo = async () => {
    requestPersistentStorage();
    setProgress("loading");
    const part = await loadPart(() => import("#screens/portfolio/openDemo.ts"));
    if (!part.ok) return setProgress("missingPart");
    return (await part.value.openDemo(assessments)) ? navigate(PORTFOLIO) : setProgress("unreachable");
  };

  return { begin, beginSample, beginDemo, progress };
}
