import { instantOf } from "#lib/instantOf.ts";
import type { AssessmentSummary } from "#assessment/summary.ts";
import type { AnswerHistoriesStore } from "#store/answerHistories.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { AssessmentState } from "#store/assessmentState.ts";
import type { FileState } from "#store/head.ts";
import type { OfflineState, OfflineStore } from "#store/offline.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { PreferencesState, PreferencesStore } from "#store/preferences.ts";
import type { ReportProfiles } from "#store/reportProfiles.ts";
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

/** What the screens share; App.tsx gives the browser's, tests give their own. */
export type Services = {
  readonly assessments: AssessmentStore;
  readonly answerHistories: AnswerHistoriesStore;
  readonly preferences: PreferencesStore;
  readonly reportProfiles: ReportProfiles;
  readonly ownQuestionnaires: OwnQuestionnaires;
  readonly offline: OfflineStore;
};

const Context = createContext<Services | null>(null);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }) {
  return <Context.Provider value={props.services}>{props.children}</Context.Provider>;
}

export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error("There is no ServicesProvider around this screen");
  return services;
}

/** What this device holds and what can be done to it; the screen is drawn again when the chosen part changes. */
export function useAssessments<Chosen>(choose: (state: AssessmentState) => Chosen): Chosen {
  return useStore(useServices().assessments, choose);
}

export function usePreferences(): PreferencesState {
  return useStore(useServices().preferences);
}

export function useOffline(): OfflineState {
  return useStore(useServices().offline);
}

/** An assessment as it is listed, and whether it rests in the archive. */
export type ListedAssessment = {
  readonly assessment: AssessmentSummary & { readonly id: string };
  readonly archived: boolean;
  readonly file: FileState;
};

/** The assessments of this browser, the one changed last first. */
export function listed({ heads }: Pick<AssessmentState, "heads">): readonly ListedAssessment[] {
  return [...heads.values()]
    .map(({ id, archived, summary, file }) => ({ assessment: { ...summary, id }, archived, file }))
    .toSorted((a, b) => (instantOf(b.assessment.updatedAt) || 0) - (instantOf(a.assessment.updatedAt) || 0));
}
