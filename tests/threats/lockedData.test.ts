import { openDatabase } from "#store/database.ts";
import type { LockedRecord } from "#store/databaseSchema.ts";
import { NO_FILE } from "#store/head.ts";
import { changeCipher } from "#store/lock/changeCipher.ts";
import { newLockParameters } from "#store/lock/lock.ts";
import { lockedCipher } from "#store/lock/lockedCipher.ts";
import { deriveKeys } from "#store/lock/lockKeys.ts";
import { type LockAccess, makeLock } from "#store/lock/unlock.ts";
import { changedRecords } from "#store/records.ts";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";

/* What someone learns who copies or changes the locked data on the device. */

const STORES = ["assessments", "parts", "answers"] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const summary = { subject: { organisation: "Acme", scope: "" }, createdAt: "", updatedAt: "" };

async function lockedWith(answers: Readonly<Record<string, unknown>>, ids = ["a1"]): Promise<LockAccess> {
  const database = openDatabase();
  for (const id of ids) {
    const head = { id, revision: `r-${id}`, archived: false, summary, file: NO_FILE };
    const records = changedRecords(null, { id, title: "Bank", answers });
    await database.write([{ kind: "put", expected: "any", head, records, report: null, whole: true }]);
  }
  const made = await makeLock("passphrase", deriveKeys, newLockParameters(2));
  if (!made.ok) throw new Error(made.error.kind);
  await database.changeCipher(made.value, changeCipher);
  return made.value;
}

async function rawRecords(store: string): Promise<readonly Record<string, unknown>[]> {
  const database = await openDB("tenspan");
  const all = await database.getAll(store);
  database.close();
  return all;
}

const isEncrypted = (record: object): record is LockedRecord => "locked" in record;

const sizeOf = ({ locked }: Record<string, unknown>) => (locked instanceof Uint8Array ? locked.length : Number.NaN);

describe("a copy of the locked data", () => {
  it("shows no name, question or answer, and only hidden keys", async () => {
    await lockedWith({ "govern-1": { level: 4, note: "We have none" } });
    const records = (await Promise.all(STORES.map(rawRecords))).flat();
    for (const record of records) {
      const { locked: _, ...fields } = record;
      for (const [name, value] of Object.entries(fields))
        if (name === "revision") expect(value).toBe("r-a1");
        else expect(value).toMatch(/^[\w-]{22}$/);
      expect(Buffer.from(JSON.stringify(record)).toString("latin1")).not.toMatch(/Acme|Bank|govern|none|level/);
    }
  });

  it("does not show from sizes what was answered, or that two answers are the same", async () => {
    await lockedWith({ q1: { level: 0 }, q2: { level: 5, note: "x".repeat(300) }, q3: { level: 0 } });
    const answers = await rawRecords("answers");
    expect(new Set(answers.map(sizeOf)).size).toBe(1);
    const texts = answers.map(({ locked }) => (locked instanceof Uint8Array ? locked.join() : ""));
    expect(new Set(texts).size).toBe(3);
  });

  it("does not show that two assessments have answered the same question", async () => {
    await lockedWith({ q1: { level: 1 } }, ["a1", "a2"]);
    const keys = (await rawRecords("answers")).map(({ question }) => question);
    expect(new Set(keys).size).toBe(2);
  });

  it("takes 128 MB of memory for each guess of the passphrase, of one device only", () => {
    const { cost, blockSize, parallelism, salt } = newLockParameters();
    expect(128 * cost * blockSize * parallelism).toBe(128 * 2 ** 20);
    expect(newLockParameters().salt).not.toBe(salt);
    expect(salt).toHaveLength(22);
  });

  it("differs after each write of the same content", async () => {
    const { cipher } = await lockedWith({});
    const record = { assessment: "a1", question: "q", answer: 1 };
    const [one, two] = [await cipher.encrypt("answers", record), await cipher.encrypt("answers", record)];
    expect(one).not.toEqual(two);
  });
});

describe("a locked record", () => {
  const answer = { assessment: "a1", question: "q", answer: { level: 2 } };
  const error = { name: "DataError" };

  it.each([
    { name: "at the key of another question", change: { question: "AAAAAAAAAAAAAAAAAAAAAA" } },
    { name: "at the key of another assessment", change: { assessment: "AAAAAAAAAAAAAAAAAAAAAA" } },
    { name: "with another field", change: { revision: "r" } },
  ])("does not open $name", async ({ change }) => {
    const { cipher } = await lockedWith({});
    const stored = await cipher.encrypt("answers", answer);
    expect(await cipher.decrypt("answers", stored)).toEqual(answer);
    await expect(cipher.decrypt("answers", { ...stored, ...change })).rejects.toMatchObject(error);
  });

  it("does not open in another store, under another lock, or with a changed byte", async () => {
    const { cipher, lock, keys } = await lockedWith({});
    const stored = await cipher.encrypt("cards", { id: "a1", revision: "r", made: "m", card: {} });
    if (!isEncrypted(stored)) throw new Error("It is not encrypted");
    await expect(cipher.decrypt("reports", stored)).rejects.toMatchObject(error);
    const other = await makeLock("passphrase", deriveKeys, newLockParameters(2));
    await expect(other.ok && other.value.cipher.decrypt("cards", stored)).rejects.toMatchObject(error);
    const sameKeys = lockedCipher({ ...lock, id: "other" }, keys);
    await expect(sameKeys.decrypt("cards", stored)).rejects.toMatchObject(error);
    for (const index of [0, 20, stored.locked.length - 1]) {
      const locked = Uint8Array.from(stored.locked);
      locked[index] = (locked[index] ?? 0) ^ 1;
      await expect(cipher.decrypt("cards", { ...stored, locked })).rejects.toMatchObject(error);
    }
  });

  it("that is changed does not take the other assessments with it", async () => {
    const { cipher } = await lockedWith({ q1: { level: 1 } }, ["a1", "a2"]);
    const database = await openDB("tenspan");
    const [one, two] = await database.getAll("assessments");
    await database.put("assessments", { ...one, locked: two.locked });
    database.close();
    const opened = openDatabase("tenspan", { cipher });
    const { heads } = await opened.readHeads(null);
    expect(heads).toHaveLength(1);
    const [headless = ""] = await opened.headlessIds();
    // Its own records are found again, and the next change writes a new head.
    expect(await opened.read(headless)).toMatchObject({ kind: "stored", stored: { document: { title: "Bank" } } });
  });
});
