import { createStore, type StoreApi } from "zustand/vanilla";

/** The choices of appearance in Settings. */
export const THEMES = ["system", "light", "dark"] as const;
export const TEXT_SIZES = ["normal", "large", "larger"] as const;
/** Minutes without use after which the data is locked. */
export const LOCK_AFTER = [5, 15, 30, 60] as const;
const KEY = "tenspan.preferences";

/** The user's preferences, stored separately from assessments. */
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Whether single-key shortcuts are active on Assess. */
  readonly singleKeys: boolean;
  /** Whether an answer on Assess moves on to the next unanswered question. */
  readonly autoAdvance: boolean;
  /** For shared computers: assessments stay in memory. Takes effect when the page is opened again. */
  readonly keepNothing: boolean;
  /** Minutes without use after which the data is locked, if there is a passphrase. */
  readonly lockAfter: (typeof LOCK_AFTER)[number];
  /** The language of the app, BCP 47; null for the browser's. Takes effect when the page is opened again. */
  readonly language: string | null;
};

const DEFAULTS: Preferences = {
  theme: "system",
  textSize: "normal",
  singleKeys: true,
  autoAdvance: false,
  keepNothing: false,
  lockAfter: 15,
  language: null,
};

type Actions = {
  /** Stores only this change, because another tab may have changed other preferences. */
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Restores the defaults, except that a computer that keeps nothing continues to keep nothing. */
  readonly reset: () => void;
  /** Reads what another tab has stored. */
  readonly follow: () => void;
};
/** The preferences of this device, and the functions that change them. */
export type PreferencesState = Preferences & Actions;
/** The store of the preferences. */
export type PreferencesStore = StoreApi<PreferencesState>;
/** The part of the browser's storage that preferences need. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Creates the store of preferences. If the storage fails or is missing, preferences are not kept. */
export function createPreferencesStore(storage: TextStorage | null): PreferencesStore {
  const read = () => readText(storage);
  return createStore<Preferences & Actions>()((set, get) => ({
    ...parsed(read()),
    prefer: (change) => {
      const stored = read();
      const before = stored === null ? preferencesOf({ ...get() }) : parsed(stored);
      const after = { ...before, ...change };
      set(after);
      attempt(() => storage?.setItem(KEY, JSON.stringify(after)));
    },
    reset: () => {
      const { keepNothing, prefer } = get();
      set(DEFAULTS);
      attempt(() => storage?.removeItem(KEY));
      if (keepNothing) prefer({ keepNothing });
    },
    follow: () => set(parsed(read())),
  }));
}

/** Applies preferences that another tab changes. */
export function followOtherTabs(store: PreferencesStore): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) store.getState().follow();
  });
}

/** Reads the stored preferences before the store exists. */
export function storedPreferences(storage: TextStorage | null): Preferences {
  return parsed(readText(storage));
}

function readText(storage: TextStorage | null): string | null {
  return attempt(() => storage?.getItem(KEY)) ?? null;
}

function parsed(text: string | null): Preferences {
  return preferencesOf(attempt(() => JSON.parse(text ?? "null")));
}

/** Returns the browser's local storage, or null if it is forbidden. */
export function browserStorage(): TextStorage | null {
  return attempt(() => globalThis.localStorage) ?? null;
}

function preferencesOf(value: unknown): Preferences {
  const given: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULTS.theme,
    textSize: TEXT_SIZES.find((size) => size === given.textSize) ?? DEFAULTS.textSize,
    singleKeys: given.singleKeys !== false,
    autoAdvance: given.autoAdvance === true,
    keepNothing: given.keepNothing === true,
    lockAfter: LOCK_AFTER.find((minutes) => minutes === given.lockAfter) ?? DEFAULTS.lockAfter,
    language: typeof given.language === "string" ? given.language : null,
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
