import { withAnswer } from "#assessment/changes.ts";
import { isObject } from "#lib/isObject.ts";
import { openDatabase } from "#store/database.ts";
import { DATABASE_VERSION } from "#store/databaseSchema.ts";
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import dump from "../fixtures/databases/version-1.json";
import second from "../fixtures/databases/version-2.json";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { restoreDump } from "./oldDatabase.ts";
import { type Browser, openBrowser, opened, shown, stored } from "./tabs.ts";

/*
 * The databases of version 1 as they were in a browser: the sample; an assessment with answers, notes, an owner, links,
 * a flag, and a report with a logo; one in the archive; and the report choices of a deleted one.
 */

const parts = dump.tenspan.stores.parts.values;
const idOf = (organisation: string) =>
  parts.find(({ name, value }) => name === "subject" && isObject(value) && value.organisation === organisation)
    ?.assessment ?? "";
const LODZ = idOf("Łódź & Söhne ٤٢");
const ARCHIVED = idOf("Archived Ltd");

function documentOf(id: string, { tenspan: { stores } }: typeof dump | typeof second = dump): object {
  const records: readonly { assessment: string; name: string; value: unknown }[] = stores.parts.values;
  const own = records.filter(({ assessment }) => assessment === id).map(({ name, value }) => [name, value]);
  const answers = stores.answers.values
    .filter(({ assessment }) => assessment === id)
    .map(({ question, answer }) => [question, answer]);
  return { ...Object.fromEntries(own), answers: Object.fromEntries(answers) };
}

const oldReports = async () => (await indexedDB.databases()).some(({ name }) => name === "tenspan-reports");

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

describe("a database of version 1", () => {
  beforeEach(() => restoreDump(dump));

  it("is listed with names, dates and the archive, and opens with every field", async () => {
    const tab = browser.openTab();
    await browser.settled();
    const { heads } = tab.getState();
    expect(heads.size).toBe(3);
    expect(heads.get(LODZ)).toMatchObject({
      archived: false,
      summary: { subject: { organisation: "Łódź & Söhne ٤٢", scope: "The whole group" } },
      file: { savedAt: null, changed: [] },
    });
    expect(heads.get(ARCHIVED)).toMatchObject({ archived: true, summary: { updatedAt: expect.stringMatching(/^20/) } });
    for (const id of heads.keys()) {
      await opened(tab, id);
      expect(shown(tab, id)).toEqual(documentOf(id));
    }
    const answers = Object.values(shown(tab, LODZ)?.answers ?? {});
    for (const part of [
      { level: 3, note: "Seen in May.\nSigned by Ada.", owner: "Ada", flagged: true },
      { unknown: true },
      { notApplicable: "No AI talks to people here." },
    ]) {
      expect(answers).toContainEqual(expect.objectContaining(part));
    }
  });

  it("migrates the choices for reports, logo and profiles, without those of a deleted assessment", async () => {
    await browser.openTab().getState().settled();
    expect((await stored(LODZ))?.report).toMatchObject({
      choices: { classification: "TLP:AMBER", preparedBy: "Grace", logo: { kind: "shapes" } },
      profile: expect.any(String),
    });
    expect((await stored(ARCHIVED))?.report).toMatchObject({ choices: { preparedBy: "By Archived Ltd" } });
    expect(await openDatabase().readProfiles()).toEqual(dump["tenspan-reports"].stores.profiles.values);
    const raw = await openDB("tenspan");
    expect((await raw.getAllKeys("reports")).toSorted()).toEqual([LODZ, ARCHIVED].toSorted());
    raw.close();
    await vi.waitFor(async () => expect(await oldReports()).toBe(false));
  });

  it("is migrated again when the page was closed meanwhile, and keeps what is newer", async () => {
    const tab = await opened(browser.openTab(), LODZ);
    tab.getState().changeReport(LODZ, () => ({ choices: { preparedBy: "Newer" }, profile: null }));
    await browser.settled();
    await vi.waitFor(async () => expect(await oldReports()).toBe(false));
    await restoreDump({ "tenspan-reports": dump["tenspan-reports"] });
    const raw = await openDB("tenspan");
    await raw.put("meta", { name: "reportsToMove", value: true });
    raw.close();
    await openDatabase().readProfiles();
    expect((await stored(LODZ))?.report).toEqual({ choices: { preparedBy: "Newer" }, profile: null });
    expect((await stored(ARCHIVED))?.report).toMatchObject({ choices: { preparedBy: "By Archived Ltd" } });
  });

  it("is migrated without the choices for reports if there are none", async () => {
    await deleteDB("tenspan-reports");
    const tab = browser.openTab();
    await browser.settled();
    expect(tab.getState()).toMatchObject({ status: "ready", saving: { kind: "saved" } });
    expect(await openDatabase().readProfiles()).toEqual([]);
  });

  it("is completed if its stores are missing", async () => {
    await deleteDB("tenspan");
    (await openDB("tenspan", 1)).close();
    const tab = browser.openTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect((await stored())?.document).toEqual(anAssessment());
  });

  it("accepts changes as usual", async () => {
    const tab = await opened(browser.openTab(), LODZ);
    tab.getState().change(LODZ, (before, now) => withAnswer(before, "new.question", { choice: { level: 1 } }, now));
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect((await stored(LODZ))?.document).toEqual(shown(tab, LODZ));
    expect(Object.keys(shown(tab, LODZ)?.answers ?? {})).toHaveLength(4);
  });
});

/*
 * The database of version 2 as its code left it: the assessment with answers, changed after it was saved as a file; the one
 * in the archive; one with a questionnaire of its own inside; what stands in the place of a deleted one; a card; and the
 * choices and the profile for reports.
 */
describe("a database of version 2", () => {
  beforeEach(() => restoreDump(second));
  const recordsOf = async (store: string) => {
    const raw = await openDB("tenspan");
    const values = await raw.getAll(store);
    raw.close();
    return values;
  };

  /** The head as version 5 has it: with the sector, and whether anything is answered. */
  const completed = (head: (typeof second.tenspan.stores.assessments.values)[number]) => {
    if (head.summary === undefined) return head;
    const { summary } = head;
    const { subject, answers }: { subject?: { sector?: string }; answers?: object } = documentOf(head.id, second);
    const sector = subject?.sector ? { sector: subject.sector } : {};
    const started = Object.keys(answers ?? {}).length > 0 ? { started: true } : {};
    return { ...head, summary: { ...summary, subject: { ...summary.subject, ...sector }, ...started } };
  };

  it("becomes one of this version, with every record as it was, and more in the summaries", async () => {
    await openDatabase().readHeads(null);
    const raw = await openDB("tenspan");
    expect(raw.version).toBe(DATABASE_VERSION);
    raw.close();
    for (const [store, { values }] of Object.entries(second.tenspan.stores)) {
      const expected = store === "assessments" ? second.tenspan.stores.assessments.values.map(completed) : values;
      expect(await recordsOf(store), store).toEqual(expected);
    }
    expect(await recordsOf("questionnaires")).toEqual([]);
  });

  it("opens with every field, and says of each what was said before", async () => {
    const tab = browser.openTab();
    await browser.settled();
    const heads = second.tenspan.stores.assessments.values
      .filter((head) => !("deletedAt" in head))
      .map((head) => completed(head));
    expect([...tab.getState().heads.values()]).toEqual(expect.arrayContaining(heads));
    expect(tab.getState().heads.size).toBe(heads.length);
    for (const { id } of heads) {
      await opened(tab, id);
      expect(shown(tab, id)).toEqual(documentOf(id, second));
    }
    expect(shown(tab, "with-own-questionnaire")?.custom?.areas).toHaveLength(2);
    expect((await stored(LODZ))?.report).toMatchObject({
      choices: { preparedBy: "Grace" },
      profile: expect.any(String),
    });
  });

  it("takes changes, and a questionnaire of one's own", async () => {
    const database = openDatabase();
    const tab = await opened(browser.openTab({ database }), LODZ);
    tab.getState().change(LODZ, (before, now) => withAnswer(before, "new.question", { choice: { level: 1 } }, now));
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect((await stored(LODZ))?.document).toEqual(shown(tab, LODZ));
    const { id, version } = tinyQuestionnaire;
    await database.putQuestionnaire({ id, version, openedAt: "2026-02-01T12:00:00.000Z", document: tinyQuestionnaire });
    expect(await recordsOf("questionnaires")).toHaveLength(1);
  });
});
