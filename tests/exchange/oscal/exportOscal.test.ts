import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import exchange from "#exchange/messages/en.json";
import { exportOscalPoam, exportOscalResults } from "#exchange/oscal/exportOscal.ts";
import { createOscalContext } from "#exchange/oscal/oscalDocument.ts";
import { linkOf } from "#exchange/oscal/oscalTexts.ts";
import { readOscal } from "#exchange/oscal/readOscal.ts";
import { writePoam } from "#exchange/oscal/writePoam.ts";
import { writeResults } from "#exchange/oscal/writeResults.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";

const SCHEMAS = join(import.meta.dirname, "../../fixtures/oscal");
const validator = (name: string) => {
  const ajv = new Ajv({ allErrors: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `oscal_${name}_schema.json`), "utf8")));
};
const isResults = validator("assessment-results");
const isPoam = validator("poam");

let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});

const input = (assessment: Assessment): ExportInput => ({
  job: { questionnaire, assessment, choices: defaultChoices(["en-GB"]), date: "2026-11-29" },
  messages: { report, exchange },
  method: null,
  made: "2026-11-29T10:00:00.000Z",
});
const jsonOf = (made: ExportResult) => {
  if (!made.ok || made.value.kind !== "file") throw new Error("There is no file");
  return JSON.parse(String(made.value.content));
};
const read = (json: unknown) => {
  const contents = readOscal(json);
  if (!contents.ok) throw new Error(contents.error);
  return contents.value;
};

/** Text that OSCAL's one-line strings, tokens, links and Markdown cannot hold unchanged. */
const MESSY = "  *Łódź* \u00a0& <b>Co</b>\n{{ x }}\t`1.1`\u2028_end_\\ ";

function messy(assessment: Assessment): Assessment {
  const answers = Object.entries(assessment.answers).map(([id, answer], index) => [
    id,
    {
      ...answer,
      note: MESSY,
      owner: MESSY,
      links: ["javascript:alert(1)", "see wiki page 4", "https://intranet/größe", MESSY],
      flagged: index % 2 === 0,
    },
  ]);
  const subject = { organisation: MESSY, scope: "\n", sector: "", assessor: MESSY };
  return {
    ...assessment,
    id: "a/é ü",
    subject,
    answers: Object.fromEntries(answers),
    updatedAt: "2026-07-01T10:00:00-02:30",
  };
}

/** Returns every UUID of a part, and every referenced one. */
function uuidsIn(json: unknown): { readonly own: string[]; readonly named: string[] } {
  const own: string[] = [];
  const named: string[] = [];
  JSON.stringify(json, (key, value) => {
    if (key === "uuid") own.push(value);
    if (/-uuid$/.test(key)) named.push(value);
    if (key === "href" && String(value).startsWith("#")) named.push(String(value).slice(1));
    return value;
  });
  return { own, named };
}

describe.each([
  { name: "the sample", make: () => input(sample) },
  { name: "an assessment without any answer", make: () => input({ ...sample, answers: {}, snapshots: [] }) },
  { name: "texts that OSCAL does not take as they are", make: () => input(messy(sample)) },
])("$name", ({ make }) => {
  it("is valid as assessment results, with unique UUIDs and no dangling references", () => {
    const json = jsonOf(exportOscalResults(make()));
    expect(isResults(json) ? [] : isResults.errors).toEqual([]);
    const { own, named } = uuidsIn(json);
    expect(new Set(own).size).toBe(own.length);
    expect(named.filter((uuid) => !own.includes(uuid))).toEqual([]);
    expect(own.join()).toMatch(/^([0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12},?)+$/);
  }, 60_000);

  it("is valid as a plan of action and milestones, or has none", () => {
    const made = exportOscalPoam(make());
    if (!made.ok) return expect(made.error).toBe("noSteps");
    const json = jsonOf(made);
    return expect(isPoam(json) ? [] : isPoam.errors).toEqual([]);
  }, 60_000);
});

it("is valid with 1,000 risks", () => {
  const given = input(sample);
  const made = reportOf(given);
  const [risk] = made.risks.register;
  if (risk === undefined) throw new Error("There is no risk");
  const register = Array.from({ length: 1000 }, (_, index) => ({ ...risk, id: `r${index}` }));
  const json = writeResults(createOscalContext({ ...made, risks: { ...made.risks, register } }, given));
  expect(json["assessment-results"].results[0]?.risks).toHaveLength(1000);
  expect(isResults(json) ? [] : isResults.errors).toEqual([]);
  const { own } = uuidsIn(json);
  expect(new Set(own).size).toBe(own.length);
});

it("finds that an area is satisfied exactly if it is not below its target", () => {
  const given = input(sample);
  const made = reportOf(given);
  const [low, met] = made.areas.filter(({ score }) => score.value !== null && score.target !== null);
  if (low === undefined || met === undefined) throw new Error("There are no targets");
  const areas = [
    { ...low, score: { ...low.score, gap: 0.1 } },
    { ...met, score: { ...met.score, gap: 0 } },
    { ...met, id: "untargeted", score: { ...met.score, target: null, gap: null } },
  ];
  const json = writeResults(createOscalContext({ ...made, areas }, given));
  const findings = json["assessment-results"].results[0]?.findings ?? [];
  expect(findings.map(({ target }) => target.status.state)).toEqual(["not-satisfied", "satisfied"]);
});

it("calls a step by its action, or by its question if it has none", () => {
  const given = input(sample);
  const made = reportOf(given);
  const [wave] = made.plan.waves.filter(({ steps }) => steps.length > 1);
  if (wave === undefined) throw new Error("There are too few steps");
  const steps = wave.steps
    .slice(0, 2)
    .map((step, index) => ({ ...step, prompt: "Asked?", action: index === 0 ? "Do" : "" }));
  const json = writePoam(createOscalContext({ ...made, plan: { ...made.plan, waves: [{ ...wave, steps }] } }, given));
  expect(json?.["plan-of-action-and-milestones"]["poam-items"].map(({ title }) => title)).toEqual(["Do", "Asked?"]);
});

it("the schemas reject invalid files", () => {
  const json = jsonOf(exportOscalResults(input(sample)));
  json["assessment-results"].results[0].observations[0].props = [];
  expect(isResults(json)).toBe(false);
});

it("has no plan of action without steps", () => {
  const done = exportOscalPoam(input({ ...sample, answers: {} }));
  expect(done).toEqual({ ok: false, error: "noSteps" });
});

describe("reads back the written", () => {
  it("subject, answers, decisions and steps of the sample", () => {
    const [risk = ""] = questionnaire.risks.map(({ id }) => id);
    const treatments = { [risk]: { decision: "accept" as const, owner: MESSY, due: "2027-02-28", note: MESSY } };
    const contents = read(jsonOf(exportOscalResults(input({ ...sample, treatments }))));
    expect(contents.questionnaire).toEqual({ id: sample.questionnaire.id, version: sample.questionnaire.version });
    expect({ ...contents.subject }).toEqual(sample.subject);
    expect(contents.answers).toEqual(sample.answers);
    expect(contents.treatments[risk]).toEqual(treatments[risk]);
    const { steps } = read(jsonOf(exportOscalPoam(input(sample))));
    const items = Object.entries(sample.plan?.items ?? {}).filter(([key]) => steps[key] !== undefined);
    expect(items.length).toBeGreaterThan(0);
    for (const [key, item] of items) expect(steps[key]).toMatchObject(item);
  });

  it("answer, whatever it is", () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: "binary", minLength: 1 }), fc.constant(MESSY));
    const state = fc.oneof(
      fc.record({ level: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ notApplicable: fc.oneof(text, fc.constant("")) }),
      fc.record({ unknown: fc.constant(true as const) }),
    );
    const rest = fc.record(
      {
        evidence: fc.constantFrom("asserted" as const, "documented" as const, "verified" as const),
        note: text,
        owner: text,
        links: fc.array(text, { minLength: 1, maxLength: 3 }),
        flagged: fc.constant(true),
        answeredAt: fc.constant("2026-03-01T12:00:00+05:45"),
      },
      { requiredKeys: [] },
    );
    const [id = ""] = Object.keys(sample.answers);
    const made = reportOf(input(sample));
    fc.assert(
      fc.property(state, rest, (state, rest) => {
        const answer: Answer = { ...state, ...rest };
        const json = writeResults(createOscalContext(made, input({ ...sample, answers: { [id]: answer } })));
        expect(isResults(json) ? [] : isResults.errors).toEqual([]);
        expect(read(json).answers).toEqual({ [id]: answer });
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  { name: "no JSON object", json: [], error: "notOscal" },
  { name: "another model", json: { catalog: {} }, error: "notOscal" },
  { name: "of another program", json: { "assessment-results": { metadata: { title: "x" } } }, error: "notOurs" },
])("$name is rejected", ({ json, error }) => expect(readOscal(json)).toEqual({ ok: false, error }));

it.each([
  { text: "https://intranet/größe", href: "https://intranet/gr%C3%B6%C3%9Fe" },
  { text: "javascript:alert(1)", href: null },
  { text: "see wiki page 4", href: null },
  { text: "https://", href: null },
  { text: "\u00a0https://intranet/a\n", href: "https://intranet/a" },
])("a link to $text", ({ text, href }) => expect(linkOf(text)).toBe(href));
