import "fake-indexeddb/auto";
import { forgetfulReportShelf, openReportShelf, type ReportShelf } from "#store/reportShelf.ts";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllGlobals());

const shelves: readonly { name: string; open: (name: string) => ReportShelf }[] = [
  { name: "in IndexedDB", open: (name) => openReportShelf(name) },
  { name: "that forgets", open: () => forgetfulReportShelf() },
];

describe.each(shelves)("a shelf $name", ({ open }) => {
  const profile = { id: "a", name: "Acme", choices: { accent: "#aa0000" } };

  it("keeps profiles and gives them back, until they are removed", async () => {
    const shelf = open("profiles");
    expect(await shelf.putProfile(profile)).toBeNull();
    expect(await shelf.putProfile({ ...profile, name: "Acme Ltd" })).toBeNull();
    expect(await shelf.profiles()).toEqual([{ ...profile, name: "Acme Ltd" }]);
    expect(await shelf.removeProfile("a")).toBeNull();
    expect(await shelf.profiles()).toEqual([]);
  });

  it("keeps the last choice of each assessment, and nothing after it was cleared", async () => {
    const shelf = open("choices");
    await shelf.keepChoices("one", { choices: { edition: "full" }, profile: "a" });
    await shelf.putProfile(profile);
    expect(await shelf.choicesOf("one")).toEqual({ choices: { edition: "full" }, profile: "a" });
    expect(await shelf.choicesOf("two")).toBeNull();
    await shelf.clear();
    expect(await shelf.choicesOf("one")).toBeNull();
    expect(await shelf.profiles()).toEqual([]);
  });
});

it("a browser that forbids it is told, and reads as empty", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("Denied", "SecurityError");
    },
  });
  const shelf = openReportShelf("forbidden");
  expect(await shelf.profiles()).toEqual([]);
  expect(await shelf.choicesOf("one")).toBeNull();
  expect(await shelf.putProfile({ id: "a", name: "", choices: null })).toBe("forbidden");
});
