import { createContext, type ReactNode, use, useContext } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { AssessmentSummary } from "#assessment/summary.ts";
import { instantOf } from "#lib/instantOf.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AnswerHistoriesStore } from "#store/answerHistories.ts";
import type { AssessmentState, StoreData } from "#store/assessmentState.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { DeviceLock, DeviceLockStore } from "#store/deviceLock.ts";
import { EMPTY_MEMORY } from "#store/emptyMemory.ts";
import type { FileState, Head } from "#store/head.ts";
import type { OfflineState, OfflineStore } from "#store/offline.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { PreferencesState, PreferencesStore } from "#store/preferences.ts";
import type { ReportProfiles } from "#store/reportProfiles.ts";
import type { Trash } from "#store/trash.ts";

/** The services that screens share; openServices.ts provides the browser's, tests provide their own. */
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

/** The services as soon as their code is loaded. */
export type Opening = Promise<Result<Services, MissingPart>>;

const Context = createContext<Services | null>(null);
const OpeningContext = createContext<Opening | null>(null);
const NO_PROVIDER = "There is no ServicesProvider around this screen";

/** Provides the services; `services` is null until those of `opening` are there, which only Home does not wait for. */
export function ServicesProvider(props: {
  readonly services: Services | null;
  readonly opening?: Opening;
  readonly children: ReactNode;
}) {
  return (
    <OpeningContext.Provider value={props.opening ?? null}>
      <Context.Provider value={props.services}>{props.children}</Context.Provider>
    </OpeningContext.Provider>
  );
}

/** Returns a function that resolves to the services, for what a visitor can do on Home before they are there. */
export function useOpening(): () => Opening {
  const services = useContext(Context);
  const opening = useContext(OpeningContext);
  return () => {
    if (services !== null) return Promise.resolve(ok(services));
    if (opening === null) throw new Error(NO_PROVIDER);
    return opening;
  };
}

/** Returns the services, or why they cannot be there; suspends until they are. */
export function useOpened(): Result<Services, MissingPart> {
  const services = useContext(Context);
  const opening = useContext(OpeningContext);
  if (services !== null) return ok(services);
  if (opening === null) throw new Error(NO_PROVIDER);
  return use(opening);
}

/** Renders its children once the services are there. */
export function WhenOpen({ children }: { readonly children: ReactNode }) {
  return useContext(Context) === null ? null : children;
}

/** Returns the services; throws before they are there, and without a provider. */
export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error(NO_PROVIDER);
  return services;
}

/** Returns the chosen part of the assessment store; renders again when it changes. */
export function useAssessments<Chosen>(choose: (state: AssessmentState) => Chosen): Chosen {
  return useStore(useServices().assessments, choose);
}

/** What is known before the services are there: nothing is stored on this device. */
const NOTHING_STORED = createStore<StoreData>()(() => ({
  ...EMPTY_MEMORY,
  status: "ready",
  saving: { kind: "saved", at: null },
  removed: [],
}));

/** Like useAssessments without the actions; may also be called before the services are there. */
export function useStoreData<Chosen>(choose: (data: StoreData) => Chosen): Chosen {
  return useStore(useContext(Context)?.assessments ?? NOTHING_STORED, choose);
}

/** Returns the preferences; renders again when they change. */
export function usePreferences(): PreferencesState {
  return useStore(useServices().preferences);
}

/** Returns the state of the device lock; renders again when it changes. */
export function useDeviceLock(): DeviceLock {
  return useStore(useServices().deviceLock);
}

/** Returns the state of the offline copy; renders again when it changes. */
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
