import { createStore, type StoreApi } from "zustand/vanilla";

export const THEMES = ["system", "light", "dark"] as const;
export const TEXT_SIZES = ["normal", "large", "larger"] as const;
const KEY = "tenspan.preferences";

/** How the visitor likes the app; kept apart from what was answered. */
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Whether single keys act on Assess. */
  readonly singleKeys: boolean;
  /** For a computer that is shared: assessments stay in memory. Takes effect when the page is opened again. */
  readonly keepNothing: boolean;
};

const DEFAULTS: Preferences = {
  theme: "system",
  textSize: "normal",
  singleKeys: true,
  keepNothing: false,
};

type Actions = {
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly reset: () => void;
};
export type PreferencesState = Preferences & Actions;
export type PreferencesStore = StoreApi<PreferencesState>;
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The visitor's preferences. A storage that fails, or is missing, forgets them; nothing else happens. */
export function createPreferencesStore(storage: TextStorage | null): PreferencesStore {
  return createStore<Preferences & Actions>()((set, get) => ({
    ...preferencesOf(attempt(() => JSON.parse(storage?.getItem(KEY) ?? "null"))),
    prefer: (change) => {
      set(change);
      attempt(() => storage?.setItem(KEY, JSON.stringify(preferencesOf(get()))));
    },
    reset: () => {
      set(DEFAULTS);
      attempt(() => storage?.removeItem(KEY));
    },
  }));
}

/** The browser's storage for small texts, or null where it is forbidden. */
export function browserStorage(): TextStorage | null {
  return attempt(() => globalThis.localStorage) ?? null;
}

function preferencesOf(value: unknown): Preferences {
  const given: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULTS.theme,
    textSize: TEXT_SIZES.find((size) => size === given.textSize) ?? DEFAULTS.textSize,
    singleKeys: given.singleKeys !== false,
    keepNothing: given.keepNothing === true,
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
