import { expect, it } from "vitest";
import { parseBackup } from "#assessment/backup.ts";
import { archiveText, assessmentText } from "#assessment/fileText.ts";
import { parseFile } from "#assessment/openFile.ts";
import { anAssessment } from "./anyAssessment.ts";

const [first, second] = [anAssessment({ id: "a", title: "First" }), anAssessment({ id: "b", title: "Second" })];
const questionnaire = { format: "questionnaire/1", id: "own" };

it("reads back what was saved", () => {
  const backup = parseBackup(archiveText([first, second], { questionnaires: [questionnaire], archived: ["b"] }));
  expect(backup?.items.map(({ read }) => read)).toEqual([first, second].map((value) => ({ ok: true, value })));
  expect(backup?.questionnaires).toEqual([questionnaire]);
  expect(backup?.archived).toEqual(new Set(["b"]));
});

it("reports a damaged assessment with its name, and keeps the others complete", () => {
  const backup = parseBackup(archiveText([first, { ...second, edition: "" }]).replace('"edition": ""', '"edition": 7'));
  expect(backup?.items.map(({ read }) => read.ok)).toEqual([true, false]);
  expect(backup?.items[1]?.summary.title).toBe("Second");
});

it("reports a repeated id as damage, since one would replace the other", () => {
  const backup = parseBackup(archiveText([first, { ...first, title: "Again" }]));
  expect(backup?.items.map(({ read }) => read.ok)).toEqual([true, false]);
});

it.each([
  { name: "one assessment", text: assessmentText(first) },
  { name: "other JSON", text: "[1]" },
  { name: "no JSON", text: "{" },
  { name: "no list", text: '{"format":"assessments/1","assessments":{}}' },
  { name: "a poisoned prototype", text: '{"format":"assessments/1","assessments":[{"__proto__":{}}]}' },
])("$name is no backup", ({ text }) => expect(parseBackup(text)).toBeNull());

it("is a file of assessments for code that does not support backups", () => {
  const parsed = parseFile(archiveText([first], { questionnaires: [questionnaire], archived: ["a"] }));
  expect(parsed).toEqual({ ok: true, value: { assessments: [first], isArchive: true } });
});

it.each([null, 7, "x", {}])("odd questionnaires and ids in it are none: %j", (odd) => {
  const text = JSON.stringify({ format: "assessments/1", assessments: [], questionnaires: odd, archived: odd });
  expect(parseBackup(text)).toEqual({ items: [], questionnaires: [], archived: new Set() });
});
