import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAssessmentText } from "#assessment/openFile.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";
import type { VectorCase } from "./vectorCase.ts";

const SAMPLE = join(import.meta.dirname, "../../../questionnaires/samples/northmoor-mutual.json");

/** The ten commitments themselves; what is expected changes with every weight in them. */
export async function wholeCases(): Promise<readonly VectorCase[]> {
  const questionnaire = await readCisos4ai();
  const sample = parseAssessmentText(readFileSync(SAMPLE, "utf8"));
  if (!sample.ok) throw new Error("The sample is no valid assessment");
  const id = { id: questionnaire.id, version: questionnaire.version };
  const known = { nodes: { overall: { applicable: true, share: 1 } } };
  return [
    {
      name: "cisos4ai-full",
      about: "The sample assessment, with the built-in questionnaire.",
      questionnaire,
      assessment: sample.value,
      known,
    },
    {
      name: "cisos4ai-quick",
      about: "The same answers in the quick scan, with priorities.",
      questionnaire,
      assessment: { ...sample.value, edition: "quick", priorities: { "principle-driven-ai": 2.5 } },
      known,
    },
    {
      name: "cisos4ai-quick-empty",
      about: "A quick scan that has just begun: no score, and every scenario still applies.",
      questionnaire,
      assessment: anAssessment({}, { edition: "quick", questionnaire: id }),
      known: { nodes: { overall: { value: null, low: 0, high: 5, coverage: 0 } }, plan: [] },
    },
  ];
}
