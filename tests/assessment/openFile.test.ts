import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveText, assessmentText } from "#assessment/fileText.ts";
import { fitFile, openFile, parseFile } from "#assessment/openFile.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment, anyAssessment } from "./anyAssessment.ts";

const first = anAssessment({ id: "first" });
const second = anAssessment({ id: "second" });
const beyond = anAssessment({ answers: { "policy.written": { level: 3 } } });
const beyondScale = { path: ["answers", "policy.written", "level"], code: "levelBeyondScale", values: { max: 2 } };
const open = (text: string) => openFile(text, [tinyQuestionnaire]);

describe("opening a file", () => {
  it("returns one assessment", () => expect(open(assessmentText(first))).toEqual({ ok: true, value: [first] }));

  it("returns many", () => {
    expect(open(archiveText([first, second]))).toEqual({ ok: true, value: [first, second] });
    expect(open(archiveText([]))).toEqual({ ok: true, value: [] });
  });

  it("returns a file of the past, with the built-in questionnaire", async () => {
    const kept = readFileSync(new URL("../fixtures/files/assessment-1.json", import.meta.url), "utf8");
    expect(openFile(kept, [await readCisos4ai(), await readCisos4ai("1.0.0")])).toEqual({
      ok: true,
      value: [JSON.parse(kept)],
    });
  });

  it("returns one with an embedded questionnaire", () => {
    expect(openFile(assessmentText({ ...first, custom: tinyQuestionnaire }), []).ok).toBe(true);
  });
});

describe("rejecting a file", () => {
  it.each([
    { name: "that is none", text: "PK", error: { kind: "notJson" } },
    {
      name: "of a foreign questionnaire",
      text: assessmentText({ ...first, questionnaire: { id: "iso", version: "2.0.0" } }),
      error: { kind: "unknownQuestionnaire", id: "iso" },
    },
    {
      name: "of another version",
      text: assessmentText({ ...first, questionnaire: { id: "tiny", version: "0.1.0" } }),
      error: { kind: "missingVersion", id: "tiny", version: "0.1.0", here: "1.0.0" },
    },
    {
      name: "with a level beyond the scale",
      text: assessmentText(beyond),
      error: { kind: "invalid", total: 1, problems: [beyondScale] },
    },
    {
      name: "of many, if one of them is wrong",
      text: archiveText([first, beyond]),
      error: {
        kind: "invalid",
        total: 1,
        problems: [{ ...beyondScale, path: ["assessments", 1, ...beyondScale.path] }],
      },
    },
    {
      name: "of many, if one of them is newer",
      text: JSON.stringify({ format: "assessments/1", assessments: [first, { format: "assessment/7" }] }),
      error: { kind: "tooNew", version: 7 },
    },
    {
      name: "of many, if they are no list",
      text: '{"format":"assessments/1","assessments":{}}',
      error: {
        kind: "invalid",
        total: 1,
        problems: [{ path: ["assessments"], code: "wrongType", values: { expected: "array" } }],
      },
    },
    {
      name: "of many with a forbidden name next to them",
      text: '{"format":"assessments/1","assessments":[],"__proto__":{}}',
      error: {
        kind: "invalid",
        total: 1,
        problems: [{ path: [], code: "forbiddenName", values: { name: "__proto__" } }],
      },
    },
    {
      name: "of many in a newer format",
      text: '{"format":"assessments/2","assessments":[]}',
      error: { kind: "notAnAssessment", format: "assessments/2" },
    },
  ])("$name", ({ text, error }) => expect(open(text)).toEqual({ ok: false, error }));
});

describe("a file whose version of the questionnaire is not available", () => {
  const parsed = parseFile(assessmentText({ ...beyond, questionnaire: { id: "tiny", version: "0.1.0" } }));
  const unknown = parseFile(assessmentText({ ...first, questionnaire: { id: "iso", version: "1.0.0" } }));
  const taken = (file: typeof parsed) => (file.ok ? fitFile(file.value, [tinyQuestionnaire], "take") : file);

  it("can be opened unchanged", () =>
    expect(taken(parsed)).toMatchObject({ ok: true, value: [{ answers: beyond.answers }] }));

  it("is rejected if no version of the questionnaire is available", () =>
    expect(taken(unknown)).toEqual({ ok: false, error: { kind: "unknownQuestionnaire", id: "iso" } }));
});

describe("laws", () => {
  it("assessments saved together are opened together or not at all", () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 3 }), (assessments) => {
        const opened = open(archiveText(assessments));
        const fits = assessments.every((assessment) => open(assessmentText(assessment)).ok);
        if (fits) expect(opened).toEqual({ ok: true, value: assessments });
        else expect(opened.ok).toBe(false);
      }),
    );
  });
});
