import { createStore, type StoreApi } from "zustand/vanilla";
import { loadPart } from "#lib/loadPart.ts";
import type { AssessmentStore } from "./assessments.ts";
import type { ChangeCipher, Database } from "./database.ts";
import type { LockAccess } from "./lock/unlock.ts";
import { expectLock } from "./lockExpectation.ts";
import type { PreferencesStore, TextStorage } from "./preferences.ts";

/** The lock of the data on this device, while this page is open. */
export type DeviceLock = {
  /** Null: the data has no lock. */
  readonly unlocked: LockAccess | null;
  /** Locks all tabs; this one as soon as everything is stored. */
  readonly lockNow: () => void;
  /** Starts this page again as soon as everything is stored, because another tab has changed the lock. */
  readonly startAgain: () => void;
  /** True from the moment when this page is being locked. */
  readonly isLocking: boolean;
  /**
   * Encrypts all data under this lock, or decrypts it (null), see `Database.changeCipher`; the other tabs start again.
   */
  readonly changeLock: (unlocked: LockAccess | null, change: ChangeCipher) => Promise<void>;
  /** Forgets the lock after everything was deleted, the lock included; the other tabs start again. */
  readonly forgetLock: () => void;
};

/** The store of the state of the lock. */
export type DeviceLockStore = StoreApi<DeviceLock>;

/** The services that the lock needs. */
export type LockNeeds = {
  readonly database: Database;
  readonly assessments: AssessmentStore;
  readonly preferences: PreferencesStore;
  readonly storage: TextStorage | null;
  readonly unlocked: LockAccess | null;
};

const CHANNEL = "tenspan-lock";

/** Creates the lock of this page and follows that of the other tabs. */
export function createDeviceLock(needs: LockNeeds): DeviceLockStore {
  const { database, unlocked, preferences, assessments, storage } = needs;
  // A page that keeps nothing has no locked data.
  const channel = preferences.getState().keepNothing ? null : openLockChannel();
  const store = createStore<DeviceLock>()((set) => {
    const startAgain = async () => {
      set({ isLocking: true });
      const part = await loadPageLock();
      if (part.ok) await part.value.restartPage(assessments, database);
      // The browser asks first if changes are not stored, see askBeforeLeaving.ts.
      else location.reload();
    };
    channel?.addEventListener("message", ({ data }) => data === LOCK_NOW && startAgain());
    const becomes = (next: LockAccess | null) => {
      expectLock(storage, next !== null);
      set({ unlocked: next });
      channel?.postMessage(LOCK_NOW);
    };
    return {
      unlocked,
      isLocking: false,
      startAgain,
      lockNow: () => {
        channel?.postMessage(LOCK_NOW);
        void startAgain();
      },
      changeLock: async (next, change) => {
        await database.changeCipher(next, change);
        becomes(next);
      },
      forgetLock: () => becomes(null),
    };
  });
  const follow = async () => {
    const part = store.getState().unlocked && (await loadPageLock());
    if (part?.ok) part.value.followUnlocked(store, channel, preferences);
  };
  void follow();
  store.subscribe(follow);
  return store;
}

function loadPageLock() {
  return loadPart(() => import("./lock/pageLock.ts"));
}

/** The message that locks the other tabs. */
export const LOCK_NOW = "lock";

/** Opens the channel to the locks of the other tabs; null if the browser has none. */
export function openLockChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
}
