import { describe, expect, it } from "vitest";
import { pathText } from "#lib/problem.ts";
import { ADVICE_CODES } from "#questionnaire/adviceCodes.ts";
import { BUNDLE_CODES, bundle } from "#questionnaire/bundle.ts";
import { CHECK_CODES } from "#questionnaire/checkCodes.ts";
import { SCHEMA_CODES } from "#questionnaire/fields.ts";
import { DOOR_CODES } from "#questionnaire/parseQuestionnaire.ts";
import { SHAPE_CODES } from "#questionnaire/problems.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { problemSentence } from "#report/problemSentence.ts";
import { tinyFolder, tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { changed } from "./changed.ts";
import { files, HEAD, ids, type Mistake, references, rules, shapes } from "./mistakes.ts";

const words = createFormatter("en", english);
const mistakes = [...files, ...shapes, ...ids, ...references, ...rules];

describe("a sound folder", () => {
  it("is the questionnaire in one document", () => {
    expect(bundle(tinyFolder)).toMatchObject({ ok: true, value: { questionnaire: tinyQuestionnaire } });
  });

  it("may omit exposure, risks and frameworks", () => {
    const area = changed(tinyFolder.get("areas/02-people.json"), ["practices", 0, "questions", 0, "references"], []);
    const head = changed(tinyFolder.get(HEAD), ["targets"], []);
    expect(
      bundle(
        new Map([
          [HEAD, head],
          ["areas/people.json", area],
        ]),
      ),
    ).toMatchObject({
      ok: true,
      value: { questionnaire: { exposure: [], risks: [], frameworks: [] } },
    });
  });

  it("has its areas in the order of their file names", () => {
    const bundled = bundle(new Map([...tinyFolder].reverse()));
    expect(bundled.ok && bundled.value.questionnaire.areas.map(({ id }) => id)).toEqual(["rules", "people"]);
  });

  it.each([
    { path: ["areas", 1, "practices", 0], expected: { file: "areas/02-people.json", path: ["practices", 0] } },
    { path: ["frameworks", 0, "items"], expected: { file: "frameworks/standard.json", path: ["items"] } },
    { path: ["risks", 0], expected: { file: "risks.json", path: [0] } },
    { path: ["exposure"], expected: { file: "exposure.json", path: [] } },
    { path: ["areas"], expected: { file: "areas/", path: [] } },
    { path: ["title"], expected: { file: HEAD, path: ["title"] } },
  ])("maps $path back to the file", ({ path, expected }) => {
    const bundled = bundle(tinyFolder);
    expect(bundled.ok && bundled.value.locate(path)).toEqual(expected);
  });
});

describe("a broken folder is reported with file, path and reason:", () => {
  it.each(mistakes)("$name", (mistake) => {
    const { file, at = [], code, reportedAt = pathText(at), reportedIn = file } = mistake;
    const found = problemsAfter(mistake).map((problem) => ({ ...problem, path: pathText(problem.path) }));
    expect(found).toContainEqual(expect.objectContaining({ file: reportedIn, path: reportedAt, code }));
  });

  it("a misspelt band, once: not also as a band that falls", () => {
    const found = rules.filter(({ name }) => name === "a misspelt band").flatMap(problemsAfter);
    expect(found.map(({ code }) => code)).toEqual(["unknownBand"]);
  });

  it.each(mistakes)("$name, as a sentence", (mistake) => {
    for (const problem of problemsAfter(mistake)) {
      expect(english).toHaveProperty([`problem.${problem.code}`]);
      expect(problemSentence(words, problem)).toMatch(/^[A-Z“][^{}]{10,}[.?]$/);
    }
  });

  it("lists all faults at once", () => {
    const folder = new Map(tinyFolder)
      .set("areas/01-rules.json", changed(tinyFolder.get("areas/01-rules.json"), ["title"], ""))
      .set("risks.json", changed(tinyFolder.get("risks.json"), [0, "impact"], 6))
      .set("notes.txt", undefined);
    const bundled = bundle(folder);
    expect(bundled.ok ? [] : bundled.error.map(({ file }) => file)).toEqual([
      "notes.txt",
      "areas/01-rules.json",
      "risks.json",
    ]);
  });

  it.each([
    { name: "values:caer", sentence: "There is no facet “values:caer”. Did you mean “values:care”?" },
    { name: "elsewhere", sentence: "There is no facet “elsewhere”." },
  ])("suggests names close to $name", ({ name, sentence }) => {
    const at = ["practices", 0, "questions", 0, "facets", 0];
    const [problem] = problemsAfter({ file: "areas/01-rules.json", at, to: name });
    expect(problem && problemSentence(words, problem)).toBe(sentence);
  });
});

describe("every code", () => {
  const codes = [SHAPE_CODES, SCHEMA_CODES, CHECK_CODES, DOOR_CODES, BUNDLE_CODES, ADVICE_CODES].flat();

  it.each(codes)("%s has a sentence", (code) => {
    expect(english).toHaveProperty([`problem.${code}`]);
  });

  it.each([...SCHEMA_CODES, ...CHECK_CODES, ...DOOR_CODES, ...BUNDLE_CODES])("%s has a sample", (code) => {
    expect(mistakes.map((mistake) => mistake.code)).toContain(code);
  });
});

function problemsAfter({ file, at = [], to }: Pick<Mistake, "file" | "at" | "to">) {
  const folder = new Map(tinyFolder);
  if (at.length === 0 && to === undefined && file === HEAD) folder.delete(file);
  else folder.set(file, changed(folder.get(file), at, to));
  const bundled = bundle(folder);
  return bundled.ok ? [] : bundled.error;
}
