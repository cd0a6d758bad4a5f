import { openChannel } from "#store/channel.ts";
import { openDatabase } from "#store/database.ts";
import { readStorageUse, requestPersistentStorage } from "#store/deviceData.ts";
import { newId } from "#store/newId.ts";
import { openStore } from "#store/openStore.ts";
import { questionnaireLists } from "#store/questionnaireLists.ts";
import { loadQuestionnaire } from "#store/questionnaires.ts";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a new id", () => {
  it("is a random UUID, also on an insecure page", () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const ids = Array.from({ length: 200 }, newId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });
});

describe("the questionnaire of the app", () => {
  const listed = questionnaireLists.en?.find(({ id }) => id === "cisos4ai");
  const load = (answer: () => Promise<Response>) => {
    const fetch = vi.fn(answer);
    vi.stubGlobal("fetch", fetch);
    vi.stubGlobal("document", { baseURI: "https://example.org/app/index.html#/home" });
    return { fetch, loaded: loadQuestionnaire("cisos4ai", null) };
  };

  it("comes from the app's own folder", async () => {
    const { fetch, loaded } = load(async () => Response.json(tinyQuestionnaire));
    expect(await loaded).toEqual({ ok: true, value: tinyQuestionnaire });
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.org/app/questionnaires/cisos4ai.json");
  });

  it.each([
    { name: "there is no network", answer: async () => Promise.reject(new TypeError("Failed to fetch")) },
    { name: "it is not there", answer: async () => new Response("Not found", { status: 404 }) },
    { name: "a page comes instead", answer: async () => new Response("<!doctype html>") },
  ])("is not available when $name", async ({ answer }) => {
    expect(await load(answer).loaded).toEqual({ ok: false, error: { kind: "unreachable" } });
  });

  it.each([
    { name: "another questionnaire", id: "tiny", version: listed?.version },
    { name: "a version that the build does not have", id: "cisos4ai", version: "99.0.0" },
  ])("is parsed like a foreign file if it is $name", async ({ id, version }) => {
    const { loaded } = load(async () => Response.json({ ...tinyQuestionnaire, id, version, title: "" }));
    expect(await loaded).toMatchObject({ ok: false, error: { kind: "invalid" } });
  });

  it("is not parsed again in the versions that the build has checked", async () => {
    const checked = { id: "cisos4ai", version: listed?.version };
    expect(await load(async () => Response.json(checked)).loaded).toEqual({ ok: true, value: checked });
  });
});

describe("the data on this device", () => {
  it.each([
    { name: "the browser's estimate", storage: { estimate: async () => ({ usage: 5, quota: 9 }) }, expected: true },
    { name: "null if it returns nothing", storage: { estimate: async () => ({}) }, expected: false },
    { name: "null if it refuses", storage: { estimate: () => Promise.reject(new Error()) }, expected: false },
    { name: "null if it does not know", storage: undefined, expected: false },
  ])("is $name", async ({ storage, expected }) => {
    vi.stubGlobal("navigator", { storage });
    expect(await readStorageUse()).toEqual(expected ? { used: 5, available: 9 } : null);
  });

  it("is null if the browser never answers", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("navigator", { storage: { estimate: () => new Promise(() => {}) } });
    const answer = readStorageUse();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBeNull();
  });

  it("requests persistence, and tolerates no answer", () => {
    const persist = vi.fn(() => Promise.reject(new Error()));
    vi.stubGlobal("navigator", { storage: { persist } });
    requestPersistentStorage();
    expect(persist).toHaveBeenCalledOnce();
    vi.stubGlobal("navigator", {});
    requestPersistentStorage();
  });
});

describe("the channel between tabs", () => {
  it("carries our messages and no others", async () => {
    const heard: unknown[] = [];
    const here = openChannel("test");
    openChannel("test").listen((message) => heard.push(message));
    const raw = new BroadcastChannel("test");
    for (const foreign of [null, 7, {}, { kind: "changed" }, { kind: "changed", ids: "a" }, { kind: "other" }]) {
      raw.postMessage(foreign);
    }
    raw.postMessage({ kind: "changed", ids: ["a", 7, null] });
    raw.close();
    here.post({ kind: "cleared" });
    const expected = [{ kind: "changed", ids: ["a"] }, { kind: "cleared" }];
    await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(expected)));
    expect(heard).toHaveLength(2);
  });

  it("does nothing if there is none", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const channel = openChannel();
    channel.listen(() => {});
    channel.post({ kind: "cleared" });
  });
});

describe("the store of the page", () => {
  it("reads again when the page becomes visible", async () => {
    globalThis.indexedDB = new IDBFactory();
    const listeners: (() => void)[] = [];
    const page = {
      visibilityState: "visible",
      addEventListener: (_: string, listen: () => void) => listeners.push(listen),
    };
    vi.stubGlobal("document", page);
    vi.stubGlobal("BroadcastChannel", undefined);
    const open = (keepNothing: boolean) => openStore(openDatabase(), { keepNothing });
    const [one, two] = [open(false), open(false)];
    await two.getState().settled();
    one.getState().add(anAssessment());
    await one.getState().settled();
    expect(two.getState().heads.size).toBe(0);
    for (const listener of listeners) listener();
    await two.getState().settled();
    expect(two.getState().heads.size).toBe(1);
    expect(open(true).getState().saving).toEqual({ kind: "off" });
  });
});
