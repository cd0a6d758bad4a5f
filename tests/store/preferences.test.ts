import { afterEach, describe, expect, it, vi } from "vitest";
import { browserStorage, createPreferencesStore, type TextStorage } from "#store/preferences.ts";

const usual = { theme: "system", textSize: "normal", singleKeys: true, keepNothing: false };

function storageOf(text: string | null): TextStorage & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_, value) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

function forbidden(): never {
  throw new DOMException("Denied", "SecurityError");
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("preferences", () => {
  it("are stored, and removed on request", () => {
    const storage = storageOf(null);
    createPreferencesStore(storage).getState().prefer({ theme: "dark", singleKeys: false });
    const next = createPreferencesStore(storage);
    expect(next.getState()).toMatchObject({ ...usual, theme: "dark", singleKeys: false });
    next.getState().reset();
    expect(next.getState()).toMatchObject(usual);
    expect(storage.text).toBeNull();
  });

  it("changed by another tab are kept, and followed on notice", () => {
    const storage = storageOf(null);
    const [one, two] = [createPreferencesStore(storage), createPreferencesStore(storage)];
    one.getState().prefer({ keepNothing: true });
    two.getState().prefer({ textSize: "large" });
    const both = { ...usual, keepNothing: true, textSize: "large" };
    expect(two.getState()).toMatchObject(both);
    expect(createPreferencesStore(storage).getState()).toMatchObject(both);
    expect(one.getState().textSize).toBe("normal");
    one.getState().follow();
    expect(one.getState()).toMatchObject(both);
    two.getState().reset();
    one.getState().follow();
    expect(one.getState().textSize).toBe("normal");
  });

  it("are removed, except for the wish to keep nothing", () => {
    const storage = storageOf(null);
    const store = createPreferencesStore(storage);
    store.getState().prefer({ keepNothing: true, theme: "dark" });
    store.getState().reset();
    for (const state of [store.getState(), createPreferencesStore(storage).getState()]) {
      expect(state).toMatchObject({ ...usual, keepNothing: true });
    }
  });

  it.each([
    { name: "nothing", text: null },
    { name: "no JSON", text: "{" },
    { name: "null", text: "null" },
    { name: "a list", text: "[1]" },
    { name: "foreign values", text: '{"theme":"pink","textSize":9,"language":7,"singleKeys":1,"keepNothing":"yes"}' },
    { name: "__proto__", text: '{"__proto__":{"theme":"dark"}}' },
  ])("are the defaults if the storage contains $name", ({ text }) => {
    expect(createPreferencesStore(storageOf(text)).getState()).toMatchObject(usual);
  });

  it.each<{ name: string; storage: TextStorage | null }>([
    { name: "missing", storage: null },
    { name: "forbidden or full", storage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden } },
  ])("work while the storage is $name", ({ storage }) => {
    const store = createPreferencesStore(storage);
    store.getState().prefer({ textSize: "larger" });
    expect(store.getState().textSize).toBe("larger");
    store.getState().reset();
    expect(store.getState()).toMatchObject(usual);
  });

  it("are not stored if the browser forbids access", () => {
    vi.stubGlobal("localStorage", storageOf(null));
    expect(browserStorage()).not.toBeNull();
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get: forbidden });
    expect(browserStorage()).toBeNull();
  });
});
