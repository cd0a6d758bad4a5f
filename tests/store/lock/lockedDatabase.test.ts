import { openDatabase } from "#store/database.ts";
import { deriveKeys } from "#store/lock/lockKeys.ts";
import { newLockParameters } from "#store/lock/lock.ts";
import { changeCipher } from "#store/lock/changeCipher.ts";
import { makeLock, unlock } from "#store/lock/unlock.ts";
import { NO_FILE } from "#store/head.ts";
import { changedRecords } from "#store/records.ts";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { anAssessment } from "../../assessment/anyAssessment.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it("x", async () => {
  const d = openDatabase();
  const document = anAssessment();
  const summary = {
    subject: { organisation: "Acme", scope: "" },
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
  };
  const head = { id: "assessment", revision: "1", archived: false, summary, file: NO_FILE };
  await d.write([
    { kind: "put", expected: "any", head, records: changedRecords(null, document), report: null, whole: true },
  ]);
  const made = await makeLock("pass", deriveKeys, newLockParameters(2));
  if (!made.ok) throw 1;
  const before = await d.read("assessment");
  await d.changeCipher(made.value, changeCipher);
  expect(await d.read("assessment")).toEqual(before);
  const again = await unlock(made.value.lock, "pass", deriveKeys);
  if (!again.ok) throw 1;
  expect(await openDatabase("tenspan", { cipher: again.value.cipher }).read("assessment")).toEqual(before);
  await expect(openDatabase().read("assessment")).rejects.toMatchObject({ name: "LockChangedError" });
  await d.changeCipher(null, changeCipher);
  expect(await openDatabase().read("assessment")).toEqual(before);
});
