import { openDatabase } from "#store/database.ts";
import { memoryProfiles, storedProfiles } from "#store/reportProfiles.ts";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllGlobals());

describe.each([
  { name: "that are stored", open: () => storedProfiles(openDatabase("profiles")) },
  { name: "in memory", open: memoryProfiles },
])("profiles $name", ({ open }) => {
  it("are returned until they are removed", async () => {
    const profiles = open();
    const profile = { id: "a", name: "Acme", choices: { accent: "#aa0000" } };
    expect(await profiles.put(profile)).toBeNull();
    expect(await profiles.put({ ...profile, name: "Acme Ltd" })).toBeNull();
    expect(await profiles.readAll()).toEqual([{ ...profile, name: "Acme Ltd" }]);
    expect(await profiles.remove("a")).toBeNull();
    expect(await profiles.readAll()).toEqual([]);
  });
});

it("a browser that forbids it is reported, and reads as empty", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const profiles = storedProfiles(openDatabase("forbidden"));
  expect(await profiles.readAll()).toEqual([]);
  expect(await profiles.put({ id: "a", name: "", choices: null })).toBe("forbidden");
});
