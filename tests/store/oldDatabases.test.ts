import { withAnswer } from "#assessment/changes.ts";
import { isObject } from "#lib/isObject.ts";
import { openDatabase } from "#store/database.ts";
import { DATABASE_VERSION } from "#store/databaseSchema.ts";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { readLock } from "#store/lock/lock.ts";
import { deriveKeys } from "#store/lock/lockKeys.ts";
import { unlock } from "#store/lock/unlock.ts";
import third from "../fixtures/databases/version-3.json";
import fourth from "../fixtures/databases/version-4.json";
import fifth from "../fixtures/databases/version-5.json";
import sixth from "../fixtures/databases/version-6.json";
import locked from "../fixtures/databases/version-6-locked.json";
import { restoreDump } from "./oldDatabase.ts";
import { type Browser, openBrowser, opened, shown, stored } from "./tabs.ts";

/*
 * The databases of later versions, as the app of their time left them in a browser: an assessment with answers, a note and
 * report choices; one in the archive; a deleted one; the profile of a client; and, since version 4, a questionnaire of
 * the user's own.
 */

type Stores = {
  readonly parts: { readonly values: readonly { assessment: string; name: string; value: unknown }[] };
  readonly answers: { readonly values: readonly { assessment: string; question: string; answer: unknown }[] };
  readonly assessments: { readonly values: readonly { id: string; deletedAt?: string; summary?: object }[] };
};

/** Returns an assessment as its records have it. */
function documentOf({ parts, answers }: Stores, id: string): { readonly [name: string]: unknown } {
  const own = parts.values.filter(({ assessment }) => assessment === id).map(({ name, value }) => [name, value]);
  const given = answers.values
    .filter(({ assessment }) => assessment === id)
    .map(({ question, answer }) => [question, answer]);
  return { ...Object.fromEntries(own), answers: Object.fromEntries(given) };
}

const idOf = ({ parts }: Stores, organisation: string) =>
  parts.values.find(({ value }) => isObject(value) && value.organisation === organisation)?.assessment ?? "";

async function recordsOf(store: string): Promise<readonly unknown[]> {
  const raw = await openDB("tenspan");
  const values = raw.objectStoreNames.contains(store) ? await raw.getAll(store) : [];
  raw.close();
  return values;
}

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

describe.each([
  { version: 3, dump: third, trashed: 0, own: 0 },
  { version: 4, dump: fourth, trashed: 1, own: 1 },
  { version: 5, dump: fifth, trashed: 1, own: 1 },
  { version: 6, dump: sixth, trashed: 1, own: 1 },
])("a database of version $version", ({ version, dump, trashed, own }) => {
  const stores: Stores = dump.tenspan.stores;
  const LODZ = idOf(stores, "Łódź & Söhne ٤٢");
  const ARCHIVED = idOf(stores, "Archived Ltd");
  beforeEach(() => restoreDump(dump));

  it("becomes one of this version with every record as it was", async () => {
    expect(dump.tenspan.version).toBe(version);
    await openDatabase().readHeads(null);
    const raw = await openDB("tenspan");
    expect(raw.version).toBe(DATABASE_VERSION);
    raw.close();
    for (const [store, { values }] of Object.entries(dump.tenspan.stores)) {
      // Since version 5, the summary also tells whether anything is answered.
      const expected =
        store === "assessments" && version < 5
          ? stores.assessments.values.map((head) =>
              head.id === LODZ ? { ...head, summary: { ...head.summary, started: true } } : head,
            )
          : values;
      expect(await recordsOf(store), store).toEqual(expected);
    }
  });

  it("is listed and opens with every field, the archive, the choices for reports, and what was deleted", async () => {
    const database = openDatabase();
    const tab = browser.openTab({ database });
    await browser.settled();
    expect([...tab.getState().heads.keys()].toSorted()).toEqual([LODZ, ARCHIVED].toSorted());
    expect(tab.getState().heads.get(ARCHIVED)?.archived).toBe(true);
    for (const id of [LODZ, ARCHIVED]) {
      await opened(tab, id);
      expect(shown(tab, id)).toEqual(documentOf(stores, id));
    }
    const answers = Object.values(shown(tab, LODZ)?.answers ?? {});
    expect(answers).toHaveLength(4);
    expect(answers).toContainEqual(expect.objectContaining({ level: 4, note: "Seen in May.\nSigned by Ada." }));
    expect((await stored(LODZ))?.report).toMatchObject({ choices: { classification: "TLP:AMBER" } });
    expect(await database.readProfiles()).toMatchObject([{ name: "Acme" }]);
    const questionnaires = await database.readQuestionnaires();
    expect(questionnaires).toMatchObject(Array(own).fill({ document: { title: "Our own check" } }));
    const trash = await database.readTrash();
    expect(trash).toHaveLength(trashed);
    for (const one of trash) {
      const id = await tab.getState().restoreTrashed(one);
      await browser.settled();
      await opened(tab, id ?? "");
      expect(shown(tab, id ?? "")?.subject.organisation).toBe("Deleted Ltd");
    }
  });

  it("accepts changes", async () => {
    const tab = await opened(browser.openTab(), LODZ);
    tab.getState().change(LODZ, (before, now) => withAnswer(before, "new.question", { choice: { level: 1 } }, now));
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect((await stored(LODZ))?.document).toEqual(shown(tab, LODZ));
  });
});

it("a locked database of version 6 opens with its passphrase, and has everything", async () => {
  await restoreDump(locked);
  const lock = readLock(await openDatabase().readLock());
  if (lock === null) throw new Error("There is no lock");
  const unlocked = await unlock(lock, "correct horse battery staple", deriveKeys);
  if (!unlocked.ok) throw new Error(unlocked.error.kind);
  const database = openDatabase("tenspan", unlocked.value);
  const tab = browser.openTab({ database });
  await browser.settled();
  const heads = [...tab.getState().heads.values()];
  const organisations = heads.map(({ summary, archived }) => [summary.subject.organisation, archived]);
  expect(organisations.toSorted()).toEqual([
    ["Archived Ltd", true],
    ["Łódź & Söhne ٤٢", false],
  ]);
  const id = heads.find(({ archived }) => !archived)?.id ?? "";
  await opened(tab, id);
  expect(Object.values(shown(tab, id)?.answers ?? {})).toContainEqual(
    expect.objectContaining({ level: 4, note: "Seen in May.\nSigned by Ada." }),
  );
  expect(await database.readProfiles()).toMatchObject([{ name: "Acme" }]);
  expect(await database.readQuestionnaires()).toMatchObject([{ document: { title: "Our own check" } }]);
  expect(await database.readTrash()).toMatchObject([
    { head: { summary: { subject: { organisation: "Deleted Ltd" } } } },
  ]);
});
