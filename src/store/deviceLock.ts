import { loadPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { wouldLose } from "./askBeforeLeaving.ts";
import type { AssessmentStore } from "./assessments.ts";
import type { Database } from "./database.ts";
import { isFileProtocol } from "./isFileProtocol.ts";
import type { ChangeError, PassphraseChange } from "./lock/changePassphrase.ts";
import type { Unlocked } from "./lock/unlock.ts";
import type { PreferencesStore, TextStorage } from "./preferences.ts";

/** The lock of the data on this device, while this page is open. */
export type DeviceLock = {
  /** Null: the data has no lock. */
  readonly unlocked: Unlocked | null;
  /** Locks all tabs; this one as soon as everything is stored. */
  readonly lockNow: () => void;
  /** Starts this page again as soon as everything is stored, because another tab has changed the lock. */
  readonly startAgain: () => void;
  /** Sets, changes or removes the passphrase. */
  readonly change: (change: PassphraseChange) => Promise<Result<Unlocked | null, ChangeError>>;
};

export type DeviceLockStore = StoreApi<DeviceLock>;

type Needs = {
  readonly database: Database;
  readonly assessments: AssessmentStore;
  readonly preferences: PreferencesStore;
  readonly storage: TextStorage | null;
  readonly unlocked: Unlocked | null;
};

/** A key in local storage: set if the database has a lock, so that the start needs not read it. */
const EXPECTED = "tenspan.locked";
const CHANNEL = "tenspan-lock";
/** Milliseconds until a lock waits again for changes that are not stored. */
const PATIENCE = 1000;

/** Creates the lock of this page and follows that of the other tabs. */
export function createDeviceLock(needs: Needs): DeviceLockStore {
  const { database, assessments, preferences, storage } = needs;
  // A page that keeps nothing has no locked data.
  const channel = preferences.getState().keepNothing ? null : openLockChannel();
  let isLocking = false;
  const holdsChanges = () => {
    const state = assessments.getState();
    return state.entries.size > 0 && wouldLose(state);
  };
  const lockPage = async () => {
    if (isLocking) return;
    isLocking = true;
    // Fields store their text when they lose the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    do await Promise.race([assessments.getState().settled(), delay(PATIENCE)]);
    while (holdsChanges() && (await delay(PATIENCE)));
    // Empties the memory of the page, too.
    location.reload();
  };
  const store = createStore<DeviceLock>()((set, get) => ({
    unlocked: needs.unlocked,
    lockNow: () => {
      channel?.postMessage("lock");
      void lockPage();
    },
    startAgain: () => void lockPage(),
    change: async (change) => {
      const part = await loadPart(() => import("#store/lock/changePassphrase.ts"));
      if (!part.ok) return part;
      const changed = await part.value.changePassphrase(database, get().unlocked, change);
      if (changed.ok) {
        expectLock(storage, changed.value !== null);
        set({ unlocked: changed.value });
        channel?.postMessage("lock");
      }
      return changed;
    },
  }));
  channel?.addEventListener("message", ({ data }) => {
    const { unlocked } = store.getState();
    if (data === "lock") void lockPage();
    // From a disk, any other page could ask.
    else if (data === "ask" && unlocked !== null && !isLocking && !isFileProtocol()) channel.postMessage(unlocked.keys);
  });
  const watch = async ({ unlocked }: DeviceLock) => {
    if (unlocked === null) return;
    const part = await loadPart(() => import("#store/lock/watchIdle.ts"));
    if (part.ok) part.value.watchIdle(channel, () => preferences.getState().lockAfter, store.getState().lockNow);
  };
  void watch(store.getState());
  const stop = store.subscribe((state) => {
    stop();
    void watch(state);
  });
  return store;
}

/** Opens the channel to the locks of the other tabs; null if the browser has none. */
export function openLockChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
}

export function isLockExpected(storage: TextStorage | null): boolean {
  try {
    return storage?.getItem(EXPECTED) === "yes";
  } catch {
    return false;
  }
}

/** Remembers whether the database has a lock. */
export function expectLock(storage: TextStorage | null, isExpected: boolean): void {
  try {
    if (isExpected) storage?.setItem(EXPECTED, "yes");
    else storage?.removeItem(EXPECTED);
  } catch {
    // Without it, the first read of the database finds the lock.
  }
}

function delay(milliseconds: number): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), milliseconds));
}
