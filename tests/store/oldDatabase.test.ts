import { withAnswer } from "#assessment/changes.ts";
import { isObject } from "#lib/isObject.ts";
import { openDatabase } from "#store/database.ts";
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import dump from "../fixtures/databases/version-1.json";
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

function documentOf(id: string): object {
  const own = parts.filter(({ assessment }) => assessment === id).map(({ name, value }) => [name, value]);
  const answers = dump.tenspan.stores.answers.values
    .filter(({ assessment }) => assessment === id)
    .map(({ question, answer }) => [question, answer]);
  return { ...Object.fromEntries(own), answers: Object.fromEntries(answers) };
}

const oldReports = async () => (await indexedDB.databases()).some(({ name }) => name === "tenspan-reports");

let browser: Browser;
beforeEach(async () => {
  browser = openBrowser();
  await restoreDump(dump);
});

describe("a database of version 1", () => {
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
