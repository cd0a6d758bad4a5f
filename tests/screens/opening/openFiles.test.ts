import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import { answersOnly } from "#assessment/answersOnly.ts";
import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import { openFiles } from "#screens/opening/openFiles.ts";
import { memoryQuestionnaires } from "#store/ownQuestionnaires.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";
import { type Browser, openBrowser, storedIds } from "../../store/tabs.ts";

const ownQuestionnaires = memoryQuestionnaires();
let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

const one = (id: string, rest: Partial<Assessment> = {}) => anAssessment({ id, custom: tinyQuestionnaire, ...rest });
const file = (name: string, content: string) => new File([content], `${name}.tenspan.json`);
const good = (id: string, rest: Partial<Assessment> = {}) => file(id, assessmentText(one(id, rest)));

const DAMAGED = ["", "{", "[]", '{"format":"assessment/9"}', '{"format":"assessment/1","id":""}'];

it("of a hundred files with damaged ones among them, the others are imported and each damaged one has a reason", async () => {
  const assessments = browser.openTab();
  const files = Array.from({ length: 100 }, (_, index) =>
    index % 7 === 3 ? file(`damaged-${index}`, DAMAGED[index % DAMAGED.length] ?? "") : good(`good-${index}`),
  );
  const progress: number[] = [];
  const outcome = await openFiles(files, { assessments, ownQuestionnaires }, (done) => progress.push(done));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const names = (prefix: string) => files.map(({ name }) => name).filter((name) => name.startsWith(prefix));
  expect(outcome.refused.map(({ name }) => name)).toEqual(names("damaged"));
  expect(outcome.refused.every(({ failure }) => failure.kind !== "unexpected")).toBe(true);
  expect(outcome.opened.map(({ id }) => `${id}.tenspan.json`)).toEqual(names("good"));
  expect(progress).toEqual([0, 20, 40, 60, 80]);
  await browser.settled();
  expect(await storedIds()).toHaveLength(outcome.opened.length);
  // Only what was open before stays in memory.
  expect(assessments.getState().entries.size).toBe(0);
  expect(assessments.getState().heads.size).toBe(outcome.opened.length);
});

it.each([
  { name: "an empty file", content: "", kind: "empty" },
  { name: "an encrypted one that was not decrypted", content: "age-encryption.org/v1\n-> X25519 a\n", kind: "sealed" },
  { name: "a truncated one", content: '{"format":', kind: "notJson" },
])("$name is refused as that", async ({ content, kind }) => {
  const assessments = browser.openTab();
  const outcome = await openFiles([file("whole", content)], { assessments, ownQuestionnaires });
  expect(outcome).toMatchObject({ kind: "done", opened: [], refused: [{ failure: { kind } }] });
});

it("an assessment that is here already is not imported again, another version becomes a copy, and open ones stay open", async () => {
  const assessments = browser.openTab();
  await openFiles([good("open")], { assessments, ownQuestionnaires });
  await browser.settled();
  const files = [good("open"), good("new"), good("open", { edition: "quick" })];
  const outcome = await openFiles(files, { assessments, ownQuestionnaires });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  expect(outcome.opened.map(({ id }) => id)).toEqual(["open", "new", expect.stringMatching(/^new-/)]);
  await browser.settled();
  expect(await storedIds()).toHaveLength(3);
  expect([...assessments.getState().entries.keys()]).toEqual(["open"]);
});

it.each([
  { name: "of today", titled: {} },
  { name: "of earlier versions, which contain the title", titled: { title: "Before the sale" } },
])("the answers in a report $name lead to the assessment that has them", async ({ titled }) => {
  const assessments = browser.openTab();
  const here = one("here", { title: "Before the sale", answers: { q: { level: 1, note: "Said by Ada" } } });
  await openFiles([file("here", assessmentText(here))], { assessments, ownQuestionnaires });
  await browser.settled();
  const carried = file("carried", assessmentText({ ...answersOnly(here), ...titled }));
  expect(await openFiles([carried], { assessments, ownQuestionnaires })).toEqual({ kind: "into", id: "here" });
});

it("an assessment that could not be stored stays in memory", async () => {
  const assessments = browser.openTab({ keepNothing: true });
  await openFiles([good("a"), good("b")], { assessments, ownQuestionnaires });
  expect([...assessments.getState().entries.keys()]).toEqual(["a", "b"]);
});

it("a single new file leads to its assessment", async () => {
  const assessments = browser.openTab();
  expect(await openFiles([good("a")], { assessments, ownQuestionnaires })).toEqual({ kind: "into", id: "a" });
});
