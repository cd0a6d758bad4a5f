// The assessments for the benchmarks: the sample, and one whose questionnaire has eleven copies of each question of the
// ten commitments (1,045 questions), all answered. Its file embeds the questionnaire.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TIMES = 11;
const root = join(import.meta.dirname, "../..");
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

function manyQuestions() {
  const questionnaire = readJson("dist/questionnaires/cisos4ai.json");
  const copies = (question) =>
    Array.from({ length: TIMES }, (_, copy) => (copy === 0 ? question : { ...question, id: `${question.id}-${copy}` }));
  return {
    ...questionnaire,
    id: "many",
    areas: questionnaire.areas.map((area) => ({
      ...area,
      practices: area.practices.map((practice) => ({ ...practice, questions: practice.questions.flatMap(copies) })),
    })),
  };
}

/** Returns the path of a file with an answered assessment of many questions, their number and their ids. */
export function largeAssessment() {
  const custom = manyQuestions();
  const questions = custom.areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
  const sample = readJson("questionnaires/samples/northmoor-mutual.json");
  const assessment = {
    ...sample,
    plan: undefined,
    id: "large",
    questionnaire: { id: custom.id, version: custom.version },
    subject: { ...sample.subject, organisation: "Large" },
    answers: Object.fromEntries(questions.map(({ id }, index) => [id, { level: index % 6 }])),
    snapshots: [],
    custom,
  };
  const path = join(mkdtempSync(join(tmpdir(), "tenspan-")), "large.json");
  writeFileSync(path, JSON.stringify(assessment));
  return { path, count: questions.length, ids: questions.map(({ id }) => id) };
}

/** Opens the file on Home. */
export async function openLarge(page, path) {
  await page.locator("input[type=file]").first().setInputFiles(path);
  // The app goes straight into the opened assessment.
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await page.getByRole("navigation", { name: "This assessment" }).waitFor();
}
