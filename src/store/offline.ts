import { createStore, type StoreApi } from "zustand/vanilla";

/** Whether the app opens without a network, and whether a newer version is ready. */
export type OfflineState = {
  readonly kind: "no" | "yes" | "newVersion";
  /** Makes the browser keep a copy of the app, and check for a newer one whenever the page comes to the foreground. */
  readonly keep: () => Promise<void>;
  /** Activates the newer version in this tab; other tabs learn that theirs is outdated. */
  readonly takeNewVersion: () => void;
};
/** The store of the state of the offline copy. */
export type OfflineStore = StoreApi<OfflineState>;

/**
 * The parts of the browser that are needed; a page from an insecure connection or from the disk has no service workers.
 */
export type Browser = {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly reload: () => void;
  /** Calls the listener whenever the page comes to the foreground. */
  readonly whenShown: (listener: () => void) => void;
};

/** The address of the service worker, next to the page. */
const WORKER = "sw.js";

/** Creates the store for the app's offline copy. If the browser cannot keep one, the app still works online. */
export function createOfflineStore({ workers, reload, whenShown }: Browser): OfflineStore {
  return createStore<OfflineState>()((set) => {
    let registration: ServiceWorkerRegistration | undefined;
    let taking = false;

    const look = () => {
      if (registration?.active == null) return;
      set({ kind: registration.waiting === null ? "yes" : "newVersion" });
    };
    const follow = () => {
      look();
      registration?.installing?.addEventListener("statechange", look);
    };
    const replaced = () => (taking ? reload() : set({ kind: "newVersion" }));

    return {
      kind: "no",
      keep: async () => {
        if (workers === undefined) return;
        try {
          registration = await workers.register(WORKER);
        } catch {
          return;
        }
        // Blocked service workers can resolve to undefined instead of rejecting.
        if (registration === undefined) return;
        follow();
        registration.addEventListener("updatefound", follow);
        // The very first worker takes over a page without one, which is not an update.
        let first = workers.controller === null;
        workers.addEventListener("controllerchange", () => {
          if (!first) replaced();
          first = false;
        });
        whenShown(() => registration?.update().catch(() => {}));
      },
      takeNewVersion: () => {
        taking = true;
        if (registration?.waiting == null) reload();
        else registration.waiting.postMessage("takeOver");
      },
    };
  });
}

/** Returns the browser of this page. */
export function thisBrowser(): Browser {
  return {
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    reload: () => location.reload(),
    whenShown: (listener) =>
      document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && listener()),
  };
}
