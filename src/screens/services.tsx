import type { Assessment } from "#assessment/schema.ts";
import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Library } from "#store/library.ts";
import type { PreferencesStore } from "#store/preferences.ts";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type StoreApi, useStore } from "zustand";

/** What the screens need from outside; main.tsx gives the browser's, tests give their own. */
export type Services = {
  readonly library: StoreApi<Library>;
  readonly preferences: StoreApi<PreferencesStore>;
  /** The built-in questionnaire; the same promise while it is under way, tried anew after a failure. */
  readonly loadQuestionnaire: () => Promise<Result<Questionnaire, "unreachable">>;
  readonly newId: () => string;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
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

/** What the library holds and can do; the screen is drawn again when the chosen part changes. */
export function useLibrary<Chosen>(choose: (library: Library) => Chosen): Chosen {
  return useStore(useServices().library, choose);
}

export function usePreferences(): PreferencesStore {
  return useStore(useServices().preferences);
}

/** The built-in questionnaire, or null while it is loaded; `failed` with a way to try again. */
export function useQuestionnaire(): {
  readonly questionnaire: Questionnaire | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const { loadQuestionnaire } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [questionnaire, setQuestionnaire] = useState<Questionnaire | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let current = true;
    loadQuestionnaire().then((loaded) => {
      if (!current) return;
      setFailed(!loaded.ok);
      if (loaded.ok) setQuestionnaire(loaded.value);
    });
    return () => {
      current = false;
    };
  }, [loadQuestionnaire, attempt]);
  return { questionnaire, failed, again: () => setAttempt(attempt + 1) };
}

/** An assessment as Home lists it, and whether it rests in the archive. */
export type Listed = { readonly assessment: Assessment; readonly archived: boolean };

/** The assessments on this device, the one changed last first. */
export function listed({ entries }: Pick<Library, "entries">): readonly Listed[] {
  return [...entries.values()].toSorted((a, b) => b.assessment.updatedAt.localeCompare(a.assessment.updatedAt));
}
