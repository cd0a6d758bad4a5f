import { beforeEach, describe, expect, it } from "vitest";
import { type Browser, createOfflineStore } from "#store/offline.ts";

/** The parts of a browser that the store uses; the test plays the browser. */
class Registration extends EventTarget {
  installing: EventTarget | null = null;
  waiting: (EventTarget & { postMessage: (message: unknown) => void }) | null = null;
  active: object | null = null;
  updates = 0;
  async update() {
    this.updates += 1;
  }
}

class Workers extends EventTarget {
  controller: object | null = null;
  refuses = false;
  blocked = false;
  constructor(private readonly registration: Registration) {
    super();
  }
  async register() {
    if (this.refuses) throw new Error("SecurityError");
    return this.blocked ? undefined : this.registration;
  }
}

let registration: Registration;
let workers: Workers;
let reloads: number;
let shown: (() => void) | null;
let messages: unknown[];

beforeEach(() => {
  registration = new Registration();
  workers = new Workers(registration);
  reloads = 0;
  shown = null;
  messages = [];
});

function open(container: unknown = workers) {
  const browser = {
    workers: container,
    reload: () => {
      reloads += 1;
    },
    whenShown: (listener: () => void) => {
      shown = listener;
    },
  };
  return createOfflineStore(browser as unknown as Browser);
}

function installed(): void {
  registration.waiting = Object.assign(new EventTarget(), {
    postMessage: (message: unknown) => messages.push(message),
  });
  registration.installing?.dispatchEvent(new Event("statechange"));
}

describe("the offline copy of the app", () => {
  it("is missing if the browser has no workers, or refuses them", async () => {
    const without = open(null);
    const refused = open();
    workers.refuses = true;
    await refused.getState().keep();
    const blocked = open();
    Object.assign(workers, { refuses: false, blocked: true });
    await blocked.getState().keep();
    expect([without, refused, blocked].map((store) => store.getState().kind)).toEqual(["no", "no", "no"]);
  });

  it("exists once the first worker is active, without an announcement", async () => {
    registration.installing = new EventTarget();
    const store = open();
    await store.getState().keep();
    expect(store.getState().kind).toBe("no");
    registration.active = {};
    registration.installing.dispatchEvent(new Event("statechange"));
    workers.dispatchEvent(new Event("controllerchange"));
    expect(store.getState().kind).toBe("yes");
    expect(reloads).toBe(0);
  });

  it("announces a newer version, and activates it when the visitor asks for it", async () => {
    registration.active = {};
    workers.controller = {};
    const store = open();
    await store.getState().keep();
    registration.installing = new EventTarget();
    registration.dispatchEvent(new Event("updatefound"));
    installed();
    expect(store.getState().kind).toBe("newVersion");
    store.getState().takeNewVersion();
    expect([messages, reloads]).toEqual([["takeOver"], 0]);
    workers.dispatchEvent(new Event("controllerchange"));
    expect(reloads).toBe(1);
  });

  it("is outdated when another tab activated a newer version, and is not reloaded automatically", async () => {
    registration.active = {};
    workers.controller = {};
    const store = open();
    await store.getState().keep();
    workers.dispatchEvent(new Event("controllerchange"));
    expect([store.getState().kind, reloads]).toEqual(["newVersion", 0]);
    store.getState().takeNewVersion();
    expect(reloads).toBe(1);
  });

  it("looks for a newer version when the page becomes visible", async () => {
    const store = open();
    await store.getState().keep();
    shown?.();
    expect(registration.updates).toBe(1);
  });
});
