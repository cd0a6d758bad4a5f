import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { archiveText, assessmentText } from "#assessment/fileText.ts";
import { invitationText } from "#assessment/workshop/invitation.ts";
import { openFiles } from "#screens/opening/openFiles.ts";
import { memoryQuestionnaires } from "#store/ownQuestionnaires.ts";
import { anAssessment, anyAssessment, anyInvitation } from "../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { openBrowser } from "../store/tabs.ts";
import { damageAny, drawFrom, pick } from "./damage.ts";
import { sampleOf } from "./generate.ts";
import { bytesOf, jsonBytes } from "./reader.ts";

// Damaged and generated files are opened on Home; whatever they are, what is stored stays as it is.

// At most so many in the long run, too: each comparison reads all records, to which many cases add some.
const CASES = Math.min(200, Math.ceil(Number(process.env.FUZZ_CASES ?? 2000) / 10));
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** Returns every record of the database by its store and key. */
async function stored(): Promise<ReadonlyMap<string, string>> {
  const database = await openDB("tenspan");
  const records = new Map<string, string>();
  for (const store of database.objectStoreNames)
    for (let cursor = await database.transaction(store).store.openCursor(); cursor; cursor = await cursor.continue())
      records.set(`${store} ${JSON.stringify(cursor.primaryKey)}`, JSON.stringify(cursor.value));
  database.close();
  return records;
}

it("changes no stored record by opening any file", { timeout: 60_000 + CASES * 100 }, async () => {
  const browser = openBrowser();
  const assessments = browser.openTab();
  const services = { assessments, ownQuestionnaires: memoryQuestionnaires() };
  const kept = anAssessment({ id: "kept", custom: tinyQuestionnaire, summary: "Ours" });
  assessments.getState().importAssessments([kept], "keepBoth");
  await browser.settled();
  const invitation = sampleOf(anyInvitation, drawFrom(SEED));
  if (invitation === undefined) throw new Error("There is no invitation");
  const files = [
    assessmentText({ ...kept, summary: "Theirs" }),
    archiveText([kept, { ...kept, id: "other" }], { questionnaires: [], archived: [] }),
    invitationText({ ...invitation, custom: tinyQuestionnaire }),
  ].map(bytesOf);
  const outcomes = new Set<string>();
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const draw = drawFrom(seed);
    const made =
      draw(4) === 0 ? jsonBytes(sampleOf(anyAssessment, draw)) : damageAny(pick(draw, files) ?? bytesOf(""), draw);
    const before = await stored();
    const file = new File([made], "any.json");
    // Several files are never asked about, so they are read in another way than one.
    const outcome = await openFiles(draw(2) === 0 ? [file] : [file, file], services);
    await browser.settled();
    const after = await stored();
    const isAdded = outcome.kind === "into" || (outcome.kind === "done" && outcome.opened.length > 0);
    for (const [key, record] of before) expect(after.get(key), `seed ${seed}: ${key}`).toBe(record);
    if (!isAdded) expect(after.size, `seed ${seed}`).toBe(before.size);
    outcomes.add(outcome.kind);
  }
  // All kinds of outcomes were met, else this would test little.
  expect([...outcomes].toSorted()).toEqual(["backup", "done", "exists", "into"]);
});
