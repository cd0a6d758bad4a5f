import { parseAssessment } from "#assessment/parseAssessment.ts";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";
import type { VectorCase } from "./vectorCase.ts";

/**
 * Returns the cases of the ten commitments; the expected results change with every weight in them. Earlier versions
 * never change.
 */
export async function wholeCases(): Promise<readonly VectorCase[]> {
  return [...(await casesOf()), ...(await casesOf("1.0.0"))];
}

async function casesOf(version?: string): Promise<readonly VectorCase[]> {
  const questionnaire = await readCisos4ai(version);
  const sample = parseAssessment(readSample(version));
  if (!sample.ok) throw new Error("The sample is no valid assessment");
  const id = { id: questionnaire.id, version: questionnaire.version };
  const known = { nodes: { overall: { applicable: true, share: 1 } } };
  const name = version === undefined ? "cisos4ai" : `cisos4ai-${version}`;
  const of = version === undefined ? "" : ` Version ${version}, which is kept.`;
  return [
    {
      name: `${name}-full`,
      about: `The sample assessment, with the built-in questionnaire.${of}`,
      questionnaire,
      assessment: sample.value,
      known,
    },
    {
      name: `${name}-quick`,
      about: `The same answers in the quick scan, with priorities.${of}`,
      questionnaire,
      assessment: { ...sample.value, edition: "quick", priorities: { "principle-driven-ai": 2.5 } },
      known,
    },
    {
      name: `${name}-quick-empty`,
      about: `A quick scan that has just begun: no score, and every scenario still applies.${of}`,
      questionnaire,
      assessment: anAssessment({}, { edition: "quick", questionnaire: id }),
      known: { nodes: { overall: { value: null, low: 0, high: 5, coverage: 0 } }, plan: [] },
    },
  ];
}
