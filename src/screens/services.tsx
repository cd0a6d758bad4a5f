import { instantOf } from "#lib/instantOf.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { AnswerHistoriesStore } from "#store/answerHistories.ts";
import type { AssessmentState, AssessmentStore } from "#store/assessments.ts";
import type { OfflineState, OfflineStore } from "#store/offline.ts";
import type { PreferencesState, PreferencesStore } from "#store/preferences.ts";
import type { ReportShelf } from "#store/reportShelf.ts";
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

/** What the screens share; App.tsx gives the browser's, tests give their own. */
export type Services = {
  readonly assessments: AssessmentStore;
  readonly answerHistories: AnswerHistoriesStore;
  readonly preferences: PreferencesStore;
  readonly reportShelf: ReportShelf;
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

/** An assessment as Home lists it, and whether it rests in the archive. */
export type Listed = { readonly assessment: Assessment; readonly archived: boolean };

/** The assessments on this device, the one changed last first. */
export function listed({ entries }: Pick<AssessmentState, "entries">): readonly Listed[] {
  return [...entries.values()].toSorted(
    (a, b) => instantOf(b.assessment.updatedAt) - instantOf(a.assessment.updatedAt),
  );
}
