import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";

const KEY = "tenspan.preferences";

// Each field falls back on its own: what a later version wrote, or somebody's hand, must not break the page.
const schema = z.object({
  theme: z.catch(z.enum(["system", "light", "dark"]), "system"),
  textSize: z.catch(z.enum(["normal", "large", "larger"]), "normal"),
  /** Whether single keys act on Assess. */
  singleKeys: z.catch(z.boolean(), true),
});

export type Preferences = z.infer<typeof schema>;
export type PreferencesStore = Preferences & { readonly change: (change: Partial<Preferences>) => void };

/** How the visitor wants the app. A browser that forbids storing keeps it for this tab alone. */
export function createPreferences(): StoreApi<PreferencesStore> {
  return createStore<PreferencesStore>()((set, get) => ({
    ...read(),
    change: (change) => {
      set(change);
      write(schema.parse(get()));
    },
  }));
}

/** Forgets the preferences on this device. */
export function forgetPreferences(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

function read(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return schema.parse(typeof kept === "object" && kept !== null ? kept : {});
  } catch {
    return schema.parse({});
  }
}

function write(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // It holds for this tab, which is what the browser allows.
  }
}
