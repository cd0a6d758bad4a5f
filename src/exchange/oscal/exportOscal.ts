import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { err, ok } from "#lib/result.ts";
import { createOscalContext } from "./oscalDocument.ts";
import { writePoam } from "./writePoam.ts";
import { writeResults } from "./writeResults.ts";

/** Exports the results as OSCAL (NIST) assessment results, JSON. */
export function exportOscalResults(input: ExportInput): ExportResult {
  return fileOf("oscal-ar.json", writeResults(createOscalContext(reportOf(input), input)));
}

/** Exports the plan as an OSCAL plan of action and milestones, JSON. */
export function exportOscalPoam(input: ExportInput): ExportResult {
  const poam = writePoam(createOscalContext(reportOf(input), input));
  return poam === null ? err("noSteps") : fileOf("oscal-poam.json", poam);
}

function fileOf(extension: string, json: unknown): ExportResult {
  return ok({ kind: "file", extension, type: "application/json", content: `${JSON.stringify(json, null, 2)}\n` });
}
