import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment, anyAssessment } from "./anyAssessment.ts";

const kept = readFileSync(new URL("../fixtures/files/assessment-1.json", import.meta.url), "utf8");
const sound = assessmentText(anAssessment());

/** Returns the text of a valid file with one piece replaced. */
function replaced(piece: string, other: string): string {
  expect(sound).toContain(piece);
  return sound.replace(piece, other);
}

function answers(text: string): string {
  return JSON.stringify(anAssessment({ answers: {} })).replace('"answers":{}', `"answers":${text}`);
}

function errorOf(text: string) {
  const parsed = parseAssessmentText(text);
  return parsed.ok ? null : parsed.error;
}

function problemsOf(text: string) {
  const error = errorOf(text);
  return error?.kind === "invalid" ? error.problems : error;
}

describe("accepts", () => {
  it("the sample file of version 1, with all fields of a later version", () => {
    expect(parseAssessmentText(kept)).toEqual({ ok: true, value: JSON.parse(kept) });
  });

  it("a file with a byte order mark", () => {
    expect(parseAssessmentText(`\uFEFF${sound}`).ok).toBe(true);
  });

  it.each([
    { name: "4,000 letters", organisation: "x".repeat(4000) },
    { name: "right-to-left letters", organisation: "شركة".repeat(100) },
    { name: "a right-to-left override", organisation: "\u202Egpj.exe" },
    { name: "emoji", organisation: "👩‍👩‍👧‍👦🏳️‍🌈" },
    { name: "lone surrogates", organisation: "\uD800 \uDFFF" },
    { name: "a null character", organisation: "\u0000" },
    { name: "markup", organisation: "<script>alert(1)</script>" },
  ])("an organisation of $name, unchanged", ({ organisation }) => {
    const assessment = anAssessment({ subject: { organisation, scope: "", sector: "", assessor: "" } });
    expect(parseAssessmentText(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
  });

  it("written files unchanged", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(parseAssessmentText(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
      }),
    );
  });
});

describe("rejects", () => {
  it.each([
    { name: "an empty file", text: "" },
    { name: "a truncated file", text: sound.slice(0, -20) },
    { name: "a file cut in its first bracket", text: "{" },
    { name: "not JSON", text: "%PDF-1.7" },
    { name: "two documents", text: sound + sound },
  ])("$name is not JSON", ({ text }) => expect(errorOf(text)).toEqual({ kind: "notJson" }));

  it.each([
    { name: "null", text: "null", format: null },
    { name: "a number", text: "1e400", format: null },
    { name: "a text", text: '"assessment/1"', format: null },
    { name: "a list", text: `[${sound}]`, format: null },
    { name: "an empty object", text: "{}", format: null },
    { name: "a format that is no text", text: '{"format":1}', format: null },
    { name: "a format hidden in __proto__", text: '{"__proto__":{"format":"assessment/1"}}', format: null },
    { name: "a questionnaire", text: JSON.stringify(tinyQuestionnaire), format: "questionnaire/1" },
    { name: "a sealed file", text: '{"format":"sealed/1"}', format: "sealed/1" },
    { name: "version 0", text: '{"format":"assessment/0"}', format: "assessment/0" },
    { name: "a version with a point", text: '{"format":"assessment/1.5"}', format: "assessment/1.5" },
    {
      name: "a version of many digits",
      text: `{"format":"assessment/1${"0".repeat(99)}"}`,
      format: `assessment/1${"0".repeat(68)}`,
    },
  ])("$name is no assessment", ({ text, format }) => {
    expect(errorOf(text)).toEqual({ kind: "notAnAssessment", format });
  });

  it("a newer version, without reading further", () => {
    expect(errorOf('{"format":"assessment/2","__proto__":1}')).toEqual({ kind: "tooNew", version: 2 });
  });

  it.each([
    { name: "level −1", text: answers('{"q":{"level":-1}}'), code: "tooSmall", values: { min: 0 } },
    { name: "level 11", text: answers('{"q":{"level":11}}'), code: "tooBig", values: { max: 10 } },
    { name: "level 2.5", text: answers('{"q":{"level":2.5}}'), code: "wrongType", values: { expected: "integer" } },
    { name: 'level "3"', text: answers('{"q":{"level":"3"}}'), code: "wrongType", values: { expected: "number" } },
    { name: "level 1e400", text: answers('{"q":{"level":1e400}}'), code: "wrongType", values: { expected: "number" } },
    { name: "level null", text: answers('{"q":{"level":null}}'), code: "wrongType", values: { expected: "number" } },
  ])("$name", ({ text, code, values }) => {
    expect(problemsOf(text)).toEqual([{ path: ["answers", "q", "level"], code, values }]);
  });

  it.each([
    {
      name: "a level and a reason",
      text: answers('{"q":{"level":3,"notApplicable":""}}'),
      problem: { path: ["answers", "q"], code: "oneState", values: {} },
    },
    {
      name: "a level and unknown",
      text: answers('{"q":{"level":3,"unknown":true}}'),
      problem: { path: ["answers", "q"], code: "oneState", values: {} },
    },
    {
      name: "unknown: false",
      text: answers('{"q":{"unknown":false}}'),
      problem: { path: ["answers", "q", "unknown"], code: "notOneOf", values: { options: "true" } },
    },
    {
      name: "an unknown grade of evidence",
      text: answers('{"q":{"evidence":"sworn"}}'),
      problem: {
        path: ["answers", "q", "evidence"],
        code: "notOneOf",
        values: { options: "asserted, documented, verified" },
      },
    },
    {
      name: "a list of answers",
      text: answers("[]"),
      problem: { path: ["answers"], code: "wrongType", values: { expected: "object" } },
    },
    {
      name: "no subject",
      text: JSON.stringify({ ...anAssessment(), subject: undefined }),
      problem: { path: ["subject"], code: "missing", values: {} },
    },
    {
      name: "an empty id",
      text: replaced('"id": "assessment"', '"id": ""'),
      problem: { path: ["id"], code: "empty", values: {} },
    },
    {
      name: "an invalid moment",
      text: replaced(`"createdAt": "2026-01-31T12:00:00.000Z"`, `"createdAt": "2026-02-31T12:00:00.000Z"`),
      problem: { path: ["createdAt"], code: "badFormat", values: { format: "datetime" } },
    },
    {
      name: "a note of a book",
      text: answers(`{"q":{"note":"${"x".repeat(100_001)}"}}`),
      problem: { path: ["answers", "q", "note"], code: "tooLong", values: { max: 100_000 } },
    },
    {
      name: "a question id of 5,000 letters, shortened in the sentence",
      text: answers(`{"${"q".repeat(5000)}":{}}`),
      problem: { path: ["answers", `${"q".repeat(79)}…`], code: "tooLong", values: { max: 200 } },
    },
    {
      name: "__proto__ as a question",
      text: answers('{"__proto__":{"level":3}}'),
      problem: { path: ["answers"], code: "forbiddenName", values: { name: "__proto__" } },
    },
    {
      name: "__proto__ deep inside",
      text: answers('{"q":{"x":[{"__proto__":{"polluted":true}}]}}'),
      problem: { path: ["answers", "q", "x", 0], code: "forbiddenName", values: { name: "__proto__" } },
    },
    {
      name: "a priority of 0",
      text: JSON.stringify({ ...anAssessment(), priorities: { rules: 0 } }),
      problem: { path: ["priorities", "rules"], code: "notAbove", values: { min: 0 } },
    },
    {
      name: "an embedded questionnaire other than the answered one",
      text: JSON.stringify({ ...anAssessment(), custom: { ...tinyQuestionnaire, id: "other" } }),
      problem: { path: ["custom"], code: "otherQuestionnaire", values: { id: "other" } },
    },
    {
      name: "a questionnaire with an unknown field",
      text: JSON.stringify({ ...anAssessment(), custom: { ...tinyQuestionnaire, colour: "red" } }),
      problem: { path: ["custom"], code: "unknownField", values: { name: "colour" } },
    },
  ])("$name", ({ text, problem }) => expect(problemsOf(text)).toEqual([problem]));

  it("a questionnaire whose parts contradict each other", () => {
    const custom = { ...tinyQuestionnaire, areas: [...tinyQuestionnaire.areas, ...tinyQuestionnaire.areas] };
    expect(problemsOf(JSON.stringify({ ...anAssessment(), custom }))).toContainEqual(
      expect.objectContaining({ path: expect.arrayContaining(["custom", "areas"]) }),
    );
  });

  it("many mistakes, of which it describes ten", () => {
    const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`q${index}`, { level: -1 }]));
    const error = errorOf(answers(JSON.stringify(wrong)));
    expect(error).toMatchObject({ kind: "invalid", total: 101, problems: { length: 10 } });
  });
});

describe("rejects as too large", () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, {}]));

  it("a million answers in a file", () => {
    const file = answers(`{${Array.from({ length: 1_000_000 }, (_, index) => `"q${index}":{"level":3}`).join(",")}}`);
    expect(errorOf(file)).toEqual({ kind: "tooBig" });
  }, 60_000);

  it("a million values in one list", () => {
    expect(errorOf(answers(`{"q":{"links":[${"1,".repeat(1_000_000)}1]}}`))).toEqual({ kind: "tooBig" });
  });

  it("more answers than any questionnaire has questions", () => {
    const problem = { path: ["answers"], code: "tooManyAnswers", values: {} };
    expect(problemsOf(answers(JSON.stringify(many(20_001))))).toEqual([problem]);
    expect(problemsOf(answers(JSON.stringify(many(20_000))))).toBeNull();
  });

  it("lists and objects nested a hundred thousand deep", () => {
    const deep = `${'[{"x":'.repeat(50_000)}1${"}]".repeat(50_000)}`;
    expect(errorOf(answers(`{"q":{"x":${deep}}}`))).toEqual({ kind: "tooBig" });
  });

  it("more text than any assessment has", () => {
    expect(errorOf(" ".repeat(50_000_001))).toEqual({ kind: "tooBig" });
  });
});

describe("laws", () => {
  it("any input gets a result, and no prototype is polluted", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom("answers", "subject", "later"), (text, field) => {
        const json = `{"format":"assessment/1","${field}":${text}}`;
        for (const whole of [text, json]) parseAssessmentText(whole);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it("names such as constructor are ordinary names", () => {
    const names = { constructor: { level: 1 }, prototype: { level: 2 }, toString: { level: 0 } };
    const parsed = parseAssessmentText(answers(JSON.stringify(names)));
    expect(parsed.ok && Object.entries(parsed.value.answers)).toEqual(Object.entries(names));
  });
});

it("a file with hundreds of thousands of faults is rejected, with the first of them", () => {
  const answers = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`q${index}`, { level: "x" }]));
  const parsed = parseAssessmentText(JSON.stringify({ ...anAssessment({}), answers }));
  const problems = parsed.ok || parsed.error.kind !== "invalid" ? [] : parsed.error.problems;
  expect(problems[0]).toEqual({ path: ["answers", "q0", "level"], code: "wrongType", values: { expected: "number" } });
  expect(parsed).toMatchObject({ ok: false, error: { kind: "invalid" } });
});
