import { type Database, openDatabase } from "#store/database.ts";
import { NO_FILE } from "#store/head.ts";
import { changeCipher } from "#store/lock/changeCipher.ts";
import { newLockParameters, readLock } from "#store/lock/lock.ts";
import { deriveKeys } from "#store/lock/lockKeys.ts";
import { type LockAccess, makeLock, unlock } from "#store/lock/unlock.ts";
import { changedRecords } from "#store/records.ts";
import type { PutRecords } from "#store/write.ts";
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { type IDBPDatabase, openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../../assessment/anyAssessment.ts";

/** A low cost, because these tests do not test the cost. */
const COST = 2;
const PASSPHRASE = "correct horse battery staple";
const SECRET = "Secretive Ltd";
const STORES = ["assessments", "parts", "answers", "cards", "reports", "profiles", "questionnaires", "trash", "meta"];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const document = { ...anAssessment(), title: SECRET };
const summary = {
  subject: { organisation: SECRET, scope: "" },
  createdAt: document.createdAt,
  updatedAt: document.updatedAt,
};
const headOf = (id: string, revision = "r1") => ({ id, revision, archived: false, summary, file: NO_FILE });
const trashed = { deletedAt: "2026-01-31T12:00:00.000Z", id: "gone", head: headOf("gone"), document, report: null };
const report = { choices: { client: SECRET }, profile: null };

function whole(id: string): PutRecords {
  const records = changedRecords(null, { ...document, id });
  return { kind: "put", expected: "any", head: headOf(id), records, report, whole: true };
}

async function fill(database: Database): Promise<void> {
  await database.write([whole("first"), whole("second")]);
  await database.write([
    { kind: "delete", tombstone: { id: "gone", deletedAt: trashed.deletedAt }, trash: { kind: "add", trashed } },
  ]);
  await database.putCard({ id: "first", revision: "r1", made: "m", card: { name: SECRET } });
  await database.putProfile({ id: "p", name: SECRET, choices: {} });
  await database.putQuestionnaire({ id: "own", version: "1", openedAt: "", document: { name: SECRET } });
}

/** Everything that a database returns. */
async function contents(database: Database): Promise<unknown> {
  const { heads } = await database.readHeads(null);
  return {
    heads: heads.map(({ id }) => id).sort(),
    first: await database.read("first"),
    second: await database.read("second"),
    gone: await database.read("gone"),
    nobody: await database.read("nobody"),
    card: await database.readCard("first"),
    profiles: await database.readProfiles(),
    questionnaires: await database.readQuestionnaires(),
    trash: await database.readTrash(),
    headless: await database.headlessIds(),
    count: await database.count(),
  };
}

async function newLock(passphrase = PASSPHRASE): Promise<LockAccess> {
  const made = await makeLock(passphrase, deriveKeys, newLockParameters(COST));
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

/** The stored records without the app. */
async function raw<Value>(work: (database: IDBPDatabase) => Promise<Value>): Promise<Value> {
  const database = await openDB("tenspan");
  const result = await work(database);
  database.close();
  return result;
}

const dump = () =>
  raw(async (database) =>
    Object.fromEntries(await Promise.all(STORES.map(async (s) => [s, await database.getAll(s)]))),
  );

describe("a locked database", () => {
  it("returns everything that it returned before, also in a tab that opens the lock later, and after its removal", async () => {
    const database = openDatabase();
    await fill(database);
    const before = await contents(database);
    const lock = await newLock();
    await database.changeCipher(lock, changeCipher);
    expect(await contents(database)).toEqual(before);
    const opened = await unlock(readLock(await openDatabase().readLock()) ?? lock.lock, PASSPHRASE, deriveKeys);
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(await contents(openDatabase("tenspan", opened.value))).toEqual(before);
    const next = await newLock("another");
    await database.changeCipher(next, changeCipher);
    expect(await contents(database)).toEqual(before);
    await database.changeCipher(null, changeCipher);
    expect(await contents(openDatabase())).toEqual(before);
  });

  it("writes, deletes and finds conflicts as one without a lock", async () => {
    const run = async (database: Database) => {
      await fill(database);
      const answer = { parts: new Map(), answers: new Map([["q", { level: 3 }]]) };
      const put: PutRecords = { ...whole("first"), records: answer, report: null, whole: false };
      return {
        conflict: await database.write([{ ...put, expected: { revision: "other" } }]),
        none: await database.write([{ ...put, head: headOf("first", "r2"), expected: { revision: "r1" } }]),
        freed: await database.write([
          { ...whole("new"), trash: { kind: "remove", key: ["2026-01-31T12:00:00.000Z", "gone"] } },
        ]),
        after: await contents(database),
        profile: await database.removeProfile("p"),
        questionnaire: await database.removeQuestionnaire("own", "1"),
        trash: await database.removeTrash([["2026-01-31T12:00:00.000Z", "gone"]]),
        last: await contents(database),
      };
    };
    const plain = await run(openDatabase("plain"));
    const locked = openDatabase("locked");
    const lock = await newLock();
    // A new database first looks for the report settings of an earlier version.
    await vi.waitFor(() => locked.changeCipher(lock, changeCipher));
    expect(await run(locked)).toEqual(plain);
    expect(plain.conflict).toEqual(["first"]);
  });

  it("opens with its passphrase only, in any Unicode form", async () => {
    const { lock } = await newLock("caf\u00E9 au lait");
    expect(await unlock(lock, "cafe au lait", deriveKeys)).toEqual({ ok: false, error: { kind: "wrongPassphrase" } });
    expect((await unlock(lock, "cafe\u0301 au lait", deriveKeys)).ok).toBe(true);
    const cheaper = { ...lock, cost: 2 * COST };
    expect((await unlock(cheaper, "caf\u00E9 au lait", deriveKeys)).ok).toBe(false);
  });

  it("keeps keys that cannot be read again", async () => {
    const { keys } = await newLock();
    for (const key of Object.values(keys)) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
    }
  });

  it("reads no lock of another format, and none that asks for too much memory", async () => {
    const { lock } = await newLock();
    expect(readLock(lock)).toEqual(lock);
    for (const wrong of [{ format: "tenspan-lock/2" }, { cost: 2 ** 21 }, { cost: 3 }, { salt: "AA" }, { check: 1 }])
      expect(readLock({ ...lock, ...wrong })).toBeNull();
  });
});

describe("another tab", () => {
  it("without the lock neither reads nor writes, and is notified", async () => {
    const onLockChanged = vi.fn();
    const other = openDatabase("tenspan", { onLockChanged });
    await fill(other);
    const database = openDatabase();
    await database.changeCipher(await newLock(), changeCipher);
    const before = await dump();
    const error = { name: "LockChangedError" };
    await expect(other.readHeads(null)).rejects.toMatchObject(error);
    await expect(other.read("first")).rejects.toMatchObject(error);
    await expect(other.write([whole("third")])).rejects.toMatchObject(error);
    await expect(other.putProfile({ id: "q", name: SECRET, choices: {} })).rejects.toMatchObject(error);
    await expect(other.removeProfile("p")).rejects.toMatchObject(error);
    expect(onLockChanged).toHaveBeenCalledTimes(5);
    expect(await dump()).toEqual(before);
  });

  it("that writes while all is encrypted loses nothing", async () => {
    const database = openDatabase();
    await fill(database);
    const other = openDatabase();
    const lock = await newLock();
    let isFirst = true;
    const { encrypt } = lock.cipher;
    const slow: typeof encrypt = async (store, record) => {
      if (isFirst) {
        isFirst = false;
        await other.write([whole("third")]);
      }
      return encrypt(store, record);
    };
    await database.changeCipher({ ...lock, cipher: { ...lock.cipher, encrypt: slow } }, changeCipher);
    expect(await database.read("third")).toMatchObject({ kind: "stored" });
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
  });

  it("that never stops writing neither prevents the change nor loses what was written", async () => {
    const database = openDatabase();
    await fill(database);
    const other = openDatabase();
    const written: string[] = [];
    const writing = (async () => {
      for (let index = 0; ; index += 1) {
        await other.write([whole(`w${index}`)]);
        written.push(`w${index}`);
      }
    })();
    const stopped = expect(writing).rejects.toMatchObject({ name: "LockChangedError" });
    await database.changeCipher(await newLock(), changeCipher);
    await stopped;
    expect(written).not.toEqual([]);
    const { heads } = await database.readHeads(null);
    expect(heads.map(({ id }) => id).sort()).toEqual(["first", "gone", "second", ...written].sort());
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
  });

  it("that the lock was set in goes on, with what it was just writing", async () => {
    const database = openDatabase();
    await fill(database);
    const changing = database.changeCipher(await newLock(), changeCipher);
    const writes = Array.from({ length: 20 }, (_, index) => database.write([whole(`w${index}`)]));
    await changing;
    await Promise.all(writes);
    expect((await database.readHeads(null)).heads).toHaveLength(23);
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
  });
});

describe("setting, changing and removing a passphrase", () => {
  it("happens once, if two tabs do it at the same time", async () => {
    const tabs = await Promise.all(
      ["one passphrase", "another passphrase"].map(async (passphrase) => {
        const made = await makeLock(passphrase, deriveKeys, newLockParameters(COST));
        if (!made.ok) throw new Error(made.error.kind);
        return { database: openDatabase(), access: made.value };
      }),
    );
    const done = await Promise.allSettled(
      tabs.map(({ database, access }) => database.changeCipher(access, changeCipher)),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const set = tabs[done.findIndex(({ status }) => status === "fulfilled")];
    expect(await openDatabase().readLock()).toEqual(set?.access.lock);
  });

  const steps = [
    { name: "set", from: null, to: "new" },
    { name: "changed", from: "old", to: "new" },
    { name: "removed", from: "old", to: null },
  ];

  it.each(steps)("leaves everything as it was if any of its requests fails: $name", async ({ from, to }) => {
    const database = openDatabase();
    await fill(database);
    if (from !== null) await database.changeCipher(await newLock(from), changeCipher);
    const before = await dump();
    const after = to === null ? null : await newLock(to);
    const { put, clear } = IDBObjectStore.prototype;
    let failures = 0;
    for (let step = 0; ; step += 1) {
      let left = step;
      const failing = (original: (...given: never[]) => IDBRequest) =>
        function (this: IDBObjectStore, ...given: never[]) {
          if (left-- === 0) throw new DOMException("Full", "QuotaExceededError");
          return original.apply(this, given);
        };
      Object.assign(IDBObjectStore.prototype, { put: failing(put), clear: failing(clear) });
      const result = await database.changeCipher(after, changeCipher).then(
        () => "done",
        (error) => error.name,
      );
      Object.assign(IDBObjectStore.prototype, { put, clear });
      if (result === "done") break;
      failures += 1;
      expect(result).toBe("QuotaExceededError");
      expect(await dump()).toEqual(before);
      expect(await database.read("first")).toMatchObject({ kind: "stored" });
    }
    // Every record is one of the steps.
    expect(failures).toBeGreaterThan(20);
    expect(await database.read("first")).toMatchObject({ kind: "stored" });
    expect(await dump()).not.toEqual(before);
  });
});
