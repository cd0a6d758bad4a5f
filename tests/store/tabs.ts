import { IDBFactory } from "fake-indexeddb";
import { type AssessmentStore, createAssessmentStore } from "#store/assessments.ts";
import type { Channel, TabMessage } from "#store/channel.ts";
import { type Database, openDatabase } from "#store/database.ts";
import type { StoredAssessment } from "#store/readStored.ts";

/** A browser with an empty database, in which tabs can be opened. */
export type Browser = {
  readonly openTab: (options?: { readonly database?: Database; readonly keepNothing?: boolean }) => AssessmentStore;
  /** Resolves when all tabs have written and read everything. */
  readonly settled: () => Promise<void>;
};

/** Delivers a message from one tab to another. */
type Post = (deliver: () => void) => void;

/** Returns a browser. `post` decides when a message arrives; by default at once. */
export function openBrowser(post: Post = (deliver) => deliver()): Browser {
  globalThis.indexedDB = new IDBFactory();
  const listeners: { readonly tab: number; readonly listener: (message: TabMessage) => void }[] = [];
  const tabs: AssessmentStore[] = [];
  let moments = 0;
  let ids = 0;

  const channelOf = (tab: number): Channel => ({
    post: (message) => {
      for (const { tab: other, listener } of listeners) if (other !== tab) post(() => listener(message));
    },
    listen: (listener) => listeners.push({ tab, listener }),
  });

  return {
    openTab: ({ database = openDatabase(), keepNothing = false } = {}) => {
      const store = createAssessmentStore({
        database,
        keepNothing,
        channel: channelOf(tabs.length),
        now: () => new Date(Date.UTC(2026, 0, 31) + 1000 * moments++).toISOString(),
        newId: () => `new-${ids++}`,
      });
      tabs.push(store);
      return store;
    },
    settled: async () => {
      // A tab that has just settled may have received a message from the next one.
      for (let round = 0; round < 3; round += 1) {
        for (const tab of tabs) await tab.getState().settled();
      }
    },
  };
}

/** Returns the assessment that a tab shows. */
export function shown(tab: AssessmentStore, id = "assessment") {
  return tab.getState().entries.get(id)?.assessment;
}

/** Resolves to the tab once the assessment is open in it. */
export async function opened(tab: AssessmentStore, id = "assessment"): Promise<AssessmentStore> {
  await tab.getState().settled();
  await tab.getState().open(id);
  return tab;
}

/** Resolves to the stored form of an assessment; undefined if there is none. */
export async function stored(id = "assessment"): Promise<StoredAssessment | undefined> {
  const found = await openDatabase().read(id);
  return found.kind === "stored" ? found.stored : undefined;
}

/** Resolves to the ids of everything stored and not deleted. */
export async function storedIds(): Promise<readonly string[]> {
  const { heads } = await openDatabase().readHeads(null);
  return heads.filter((head) => !("deletedAt" in head)).map(({ id }) => id);
}
