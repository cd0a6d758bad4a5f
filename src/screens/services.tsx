import { instantOf } from "#lib/instantOf.ts";
import type { AssessmentSummary } from "#assessment/summary.ts";
import type { AnswerHistoriesStore } from "#store/answerHistories.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { AssessmentState } from "#store/assessmentState.ts";
import type { DeviceLock, DeviceLockStore } from "#store/deviceLock.ts";
import type { FileState, Head } from "#store/head.ts";
import type { OfflineState, OfflineStore } from "#store/offline.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { PreferencesState, PreferencesStore } from "#store/preferences.ts";
import type { ReportProfiles } from "#store/reportProfiles.ts";
import type { Trash } from "#store/trash.ts";
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

/** The services that screens share; App.tsx provides the browser's, tests provide their own. */
export type Services = {
  readonly assessments: AssessmentStore;
  readonly answerHistories: AnswerHistoriesStore;
  readonly preferences: PreferencesStore;
  readonly reportProfiles: ReportProfiles;
  readonly ownQuestionnaires: OwnQuestionnaires;
  readonly offline: OfflineStore;
  readonly trash: Trash;
  readonly deviceLock: DeviceLockStore;
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

/** Returns the chosen part of the assessment store; renders again when it changes. */
export function useAssessments<Chosen>(choose: (state: AssessmentState) => Chosen): Chosen {
  return useStore(useServices().assessments, choose);
}

export function usePreferences(): PreferencesState {
  return useStore(useServices().preferences);
}

export function useDeviceLock(): DeviceLock {
  return useStore(useServices().deviceLock);
}

export function useOffline(): OfflineState {
  return useStore(useServices().offline);
}

/** An assessment as listed, and whether it is archived. */
export type ListedAssessment = {
  readonly assessment: AssessmentSummary & { readonly id: string };
  readonly archived: boolean;
  readonly file: FileState;
};

/** The object made from each head, so that an unchanged assessment stays the same object in a list of a thousand. */
const made = new WeakMap<Head, ListedAssessment>();

function listedOf(head: Head): ListedAssessment {
  const { id, archived, summary, file } = head;
  const before = made.get(head);
  if (before !== undefined) return before;
  const one = { assessment: { ...summary, id }, archived, file };
  made.set(head, one);
  return one;
}

/** Returns the assessments of this browser, the last changed first. */
export function listAssessments({ heads }: Pick<AssessmentState, "heads">): readonly ListedAssessment[] {
  return [...heads.values()]
    .map((head) => ({ one: listedOf(head), at: instantOf(head.summary.updatedAt) || 0 }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ one }) => one);
}
