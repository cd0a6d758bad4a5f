import { createStore, type StoreApi } from "zustand/vanilla";

/** Whether the app opens without a network, and whether a newer version of it waits to be taken. */
export type OfflineState = {
  readonly kind: "no" | "yes" | "newVersion";
  /** Has the browser keep a copy of the app, and look for a newer one whenever the page comes to the front. */
  readonly keep: () => Promise<void>;
  /** Opens the newer version here; other tabs are told that theirs has become old. */
  readonly takeNewVersion: () => void;
};
export type OfflineStore = StoreApi<OfflineState>;

/** What is needed of the browser; a page that came over an insecure connection or from the disk has no workers. */
export type Browser = {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly reload: () => void;
  /** Calls whenever the page comes to the front. */
  readonly whenShown: (listener: () => void) => void;
};

/** The address of the service worker, beside the page. */
const WORKER = "sw.js";

/** The copy of the app in this browser. Where the browser cannot keep one the app works all the same, with a network. */
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
        // What blocks workers may give nothing instead of refusing.
        if (registration === undefined) return;
        follow();
        registration.addEventListener("updatefound", follow);
        // The first of all takes the page over that it found without one, and replaces nothing.
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

/** The browser of this page. */
export function thisBrowser(): Browser {
  return {
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    reload: () => location.reload(),
    whenShown: (listener) =>
      document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && listener()),
  };
}
