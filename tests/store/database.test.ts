import { openDatabase } from "#store/database.ts";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const document = anAssessment();
const whole = { kind: "whole", id: "assessment", document, archived: false } as const;

describe("the database", () => {
  it("gives back what was written", async () => {
    const database = openDatabase();
    await database.write([whole, { ...whole, id: "other", document: { ...document, id: "other" }, archived: true }]);
    expect(await database.read("assessment")).toEqual({ id: "assessment", archived: false, document });
    expect(await database.readAll()).toHaveLength(2);
    expect(await database.read("nobody")).toBeNull();
  });

  it("has one record for each answer, and writes no other", async () => {
    const database = openDatabase();
    await database.write([whole]);
    const raw = await openDB("tenspan");
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    await database.write([
      { kind: "places", id: "assessment", changes: [{ place: ["answers", "q"], value: { level: 1 } }] },
    ]);
    expect(put.mock.calls).toEqual([[{ assessment: "assessment", question: "q", answer: { level: 1 } }]]);
    put.mockRestore();
    expect((await raw.getAllKeys("answers")).sort()).toEqual([
      ["assessment", "policy.written"],
      ["assessment", "q"],
    ]);
    raw.close();
  });

  it("does not take an assessment for another whose id begins alike", async () => {
    const database = openDatabase();
    await database.write([whole, { ...whole, id: "assessment2" }, { ...whole, id: "assess" }]);
    await database.write([{ kind: "gone", id: "assessment" }]);
    expect((await database.readAll()).map(({ id, document }) => [id, document])).toEqual([
      ["assess", document],
      ["assessment2", document],
    ]);
  });

  it("takes odd ids as they are", async () => {
    const database = openDatabase();
    const ids = ["constructor", "\uD800", "", "a\u0000b", "\u{10FFFF}"];
    await database.write(ids.map((id) => ({ ...whole, id })));
    await database.write([{ kind: "gone", id: "" }]);
    expect((await database.readAll()).map(({ id }) => id).sort()).toEqual(ids.filter((id) => id !== "").sort());
  });

  it("writes all or nothing", async () => {
    const database = openDatabase();
    const uncloneable = { ...document, edition: () => {} };
    await expect(database.write([whole, { ...whole, id: "b", document: uncloneable }])).rejects.toThrow("clone");
    expect(await database.readAll()).toEqual([]);
  });

  it("is closed for a newer version of the app, and says that this one is outdated", async () => {
    const database = openDatabase();
    await database.write([whole]);
    const newer = await openDB("tenspan", 99);
    await expect(database.write([whole])).rejects.toMatchObject({ name: "VersionError" });
    newer.close();
  });

  it("is opened again when it was closed under our hands", async () => {
    const database = openDatabase();
    await database.write([whole]);
    const opened = vi.spyOn(IDBFactory.prototype, "open");
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("Closing", "InvalidStateError");
    });
    expect(await database.read("assessment")).not.toBeNull();
    expect(opened).toHaveBeenCalledTimes(1);
    transaction.mockRestore();
    opened.mockRestore();
  });

  it.each([
    { name: "there is none", stub: undefined },
    { name: "there is a null", stub: null },
  ])("is forbidden where $name", async ({ stub }) => {
    vi.stubGlobal("indexedDB", stub);
    await expect(openDatabase().readAll()).rejects.toMatchObject({ name: "SecurityError" });
  });

  it("is tried anew after it was forbidden", async () => {
    const database = openDatabase();
    vi.stubGlobal("indexedDB", undefined);
    await expect(database.readAll()).rejects.toThrow();
    vi.unstubAllGlobals();
    expect(await database.readAll()).toEqual([]);
  });
});
