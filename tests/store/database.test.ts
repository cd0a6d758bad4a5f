import { openDatabase } from "#store/database.ts";
import { type Head, NO_FILE } from "#store/head.ts";
import { type RecordCipher, UNENCRYPTED } from "#store/recordCipher.ts";
import { changedRecords } from "#store/records.ts";
import type { ExpectedRevision, PutRecords, Write } from "#store/write.ts";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { storedIds } from "./tabs.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const document = anAssessment();

function headOf(id: string, revision = "1"): Head {
  const summary = {
    subject: { organisation: "Acme", scope: "" },
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
  };
  return { id, revision, archived: false, summary, file: NO_FILE };
}

function whole(id = "assessment", given: object = document): PutRecords {
  const records = changedRecords(null, given);
  return { kind: "put", expected: "any", head: headOf(id), records, report: undefined, whole: true };
}

function change(expected: ExpectedRevision, answer: unknown, revision = "2"): PutRecords {
  const records = { parts: new Map(), answers: new Map([["q", answer]]) };
  return {
    kind: "put",
    expected,
    head: headOf("assessment", revision),
    records,
    report: undefined,
    whole: false,
  };
}

const DELETED = "2026-01-31T12:00:00.000Z";
const LATER = "2026-03-01T12:00:00.000Z";
const gone = (id: string): Write => ({ kind: "delete", tombstone: { id, deletedAt: DELETED } });

describe("the database", () => {
  it("stores writes in the order of the calls, even if the first takes longer to encrypt", async () => {
    const trashed = { id: "assessment", deletedAt: DELETED, head: headOf("assessment"), document, report: null };
    const slow: RecordCipher = {
      ...UNENCRYPTED,
      encrypt: async (store, record) => {
        if (store === "trash") await new Promise((resolve) => setTimeout(resolve, 50));
        return record;
      },
    };
    const database = openDatabase("tenspan", { cipher: slow });
    await database.write([whole()]);
    const deletion = database.write([{ ...gone("assessment"), trash: { kind: "add", trashed } }]);
    const undo = database.write([{ ...whole(), expected: "new" }]);
    expect([await deletion, await undo]).toEqual([[], []]);
    expect(await storedIds()).toEqual(["assessment"]);
  });

  it("reads back what was written", async () => {
    const database = openDatabase();
    await database.write([whole(), whole("other", { ...document, id: "other" })]);
    expect(await database.read("assessment")).toEqual({
      kind: "stored",
      stored: { head: headOf("assessment"), document, report: null },
    });
    expect((await database.readHeads(null)).heads).toEqual([headOf("assessment"), headOf("other")]);
    expect((await database.readHeads(["other", "nobody"])).heads).toEqual([headOf("other")]);
    expect(await database.read("nobody")).toEqual({ kind: "missing", generation: null });
  });

  it("has one record for each answer, and writes only this one and the head", async () => {
    const database = openDatabase();
    await database.write([whole()]);
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    expect(await database.write([change({ revision: "1" }, { level: 1 })])).toEqual([]);
    expect(put.mock.calls.map(([record]) => record)).toEqual([
      headOf("assessment", "2"),
      { assessment: "assessment", question: "q", answer: { level: 1 } },
    ]);
    put.mockRestore();
    expect(await database.write([change({ revision: "2" }, undefined, "3")])).toEqual([]);
    expect(await database.read("assessment")).toMatchObject({ stored: { head: { revision: "3" }, document } });
  });

  it.each<{
    name: string;
    before: readonly (PutRecords | ReturnType<typeof gone>)[];
    expected: ExpectedRevision;
    written: boolean;
  }>([
    { name: "the revision that is there", before: [whole()], expected: { revision: "1" }, written: true },
    { name: "another revision", before: [whole()], expected: { revision: "0" }, written: false },
    { name: "a revision of a missing record", before: [], expected: { revision: "1" }, written: false },
    {
      name: "a revision of a deleted record",
      before: [gone("assessment")],
      expected: { revision: "1" },
      written: false,
    },
    { name: "no record and there is none", before: [], expected: "missing", written: true },
    { name: "no record after a deletion", before: [gone("assessment")], expected: "missing", written: false },
    { name: "a new record after a deletion", before: [gone("assessment")], expected: "new", written: true },
    { name: "a new record over an existing one", before: [whole()], expected: "new", written: false },
    { name: "anything", before: [whole()], expected: "any", written: true },
  ])("writes everything if $name is expected: $written", async ({ before, expected, written }) => {
    const database = openDatabase();
    if (before.length > 0) await database.write(before);
    const conflicts = await database.write([change(expected, { level: 1 }), whole("other")]);
    expect(conflicts).toEqual(written ? [] : ["assessment"]);
    expect((await storedIds()).includes("other")).toBe(written);
  });

  it("distinguishes deleted from missing, and leaves nothing else of deleted ones", async () => {
    const database = openDatabase();
    await database.write([whole(), { ...whole("other"), report: { choices: {}, profile: null } }]);
    await database.write([gone("other")]);
    expect(await database.read("other")).toEqual({ kind: "deleted" });
    const raw = await openDB("tenspan");
    for (const store of ["parts", "answers", "reports"]) {
      expect((await raw.getAll(store)).filter((record) => record.assessment === "other")).toEqual([]);
    }
    raw.close();
  });

  it("keeps in the trash what was deleted, until it is back or gone for good", async () => {
    const database = openDatabase();
    const trashed = (deletedAt: string) => ({
      deletedAt,
      id: "assessment",
      head: headOf("assessment"),
      document,
      report: { choices: { paper: "a4" }, profile: null },
    });
    await database.write([whole()]);
    await database.write([{ ...gone("assessment"), trash: { kind: "add", trashed: trashed(DELETED) } }]);
    await database.write([{ ...gone("assessment"), trash: { kind: "add", trashed: trashed(LATER) } }]);
    expect((await database.readTrash()).map(({ deletedAt }) => deletedAt)).toEqual([DELETED, LATER]);
    expect((await database.readTrash())[0]).toEqual(trashed(DELETED));
    await database.removeTrash([[DELETED, "assessment"]]);
    expect(await database.readTrash()).toHaveLength(1);
    await database.write([{ ...whole(), trash: { kind: "remove", key: [LATER, "assessment"] } }]);
    expect(await database.readTrash()).toEqual([]);
    expect(await database.read("assessment")).toMatchObject({ stored: { document } });
  });

  it("empties the trash, too, when everything is deleted", async () => {
    const database = openDatabase();
    const trashed = { deletedAt: DELETED, id: "assessment", head: headOf("assessment"), document, report: null };
    await database.write([{ ...gone("assessment"), trash: { kind: "add", trashed } }]);
    await database.clear("second generation");
    expect(await database.readTrash()).toEqual([]);
  });

  it("records that everything was deleted on purpose", async () => {
    const database = openDatabase();
    await database.write([whole()]);
    await database.clear("second generation");
    expect(await database.read("assessment")).toEqual({ kind: "missing", generation: "second generation" });
    expect(await database.readHeads(null)).toEqual({ heads: [], generation: "second generation" });
  });

  it("does not mistake an assessment for another whose id starts the same", async () => {
    const database = openDatabase();
    await database.write([whole(), whole("assessment2"), whole("assess")]);
    await database.write([gone("assessment")]);
    expect(await storedIds()).toEqual(["assess", "assessment2"]);
    expect(await database.read("assessment2")).toMatchObject({ stored: { document } });
  });

  it("accepts unusual ids unchanged", async () => {
    const database = openDatabase();
    const ids = ["constructor", "\uD800", "", "a\u0000b", "\u{10FFFF}"];
    await database.write(ids.map((id) => whole(id)));
    await database.write([gone("")]);
    expect((await storedIds()).toSorted()).toEqual(ids.filter((id) => id !== "").toSorted());
  });

  it("writes all or nothing", async () => {
    const database = openDatabase();
    const uncloneable = { ...document, edition: { made: () => {} } };
    await expect(database.write([whole(), whole("b", uncloneable)])).rejects.toThrow("clone");
    expect(await storedIds()).toEqual([]);
  });

  it("finds assessments whose heads are lost", async () => {
    const database = openDatabase();
    await database.write([whole(), whole("other")]);
    const raw = await openDB("tenspan");
    await raw.delete("assessments", "other");
    raw.close();
    expect(await database.headlessIds()).toEqual(["other"]);
    expect(await database.read("other")).toMatchObject({
      kind: "stored",
      stored: { head: { revision: "" }, document },
    });
  });

  it("recognises a head, whatever its content", async () => {
    const database = openDatabase();
    await database.write([whole()]);
    const raw = await openDB("tenspan");
    await raw.put("assessments", { id: "odd", revision: 7, archived: "yes", summary: null, file: { changed: [1] } });
    await raw.put("assessments", { id: "older" });
    raw.close();
    const nothing = { subject: { organisation: "", scope: "" }, createdAt: "", updatedAt: "" };
    for (const id of ["odd", "older"]) {
      expect((await database.readHeads([id])).heads).toEqual([
        { id, revision: "", archived: false, summary: nothing, file: NO_FILE },
      ]);
    }
  });

  it("closes for a newer version of the app, and reports that this one is outdated", async () => {
    const database = openDatabase();
    await database.write([whole()]);
    const newer = await openDB("tenspan", 99);
    await expect(database.write([whole()])).rejects.toMatchObject({ name: "VersionError" });
    newer.close();
  });

  it("opens again after the browser closed it", async () => {
    const database = openDatabase();
    await database.write([whole()]);
    const opened = vi.spyOn(IDBFactory.prototype, "open");
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("Closing", "InvalidStateError");
    });
    expect(await database.read("assessment")).toMatchObject({ kind: "stored" });
    expect(opened).toHaveBeenCalledTimes(1);
    transaction.mockRestore();
    opened.mockRestore();
  });

  it.each([
    { name: "there is none", stub: undefined },
    { name: "there is a null", stub: null },
  ])("is forbidden if $name", async ({ stub }) => {
    vi.stubGlobal("indexedDB", stub);
    await expect(openDatabase().readHeads(null)).rejects.toMatchObject({ name: "SecurityError" });
  });

  it("is tried again after it was forbidden", async () => {
    const database = openDatabase();
    vi.stubGlobal("indexedDB", undefined);
    await expect(database.readHeads(null)).rejects.toThrow();
    vi.unstubAllGlobals();
    expect((await database.readHeads(null)).heads).toEqual([]);
  });
});
