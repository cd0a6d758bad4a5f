import type { Assessment } from "#assessment/schema.ts";
import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { questionnairesFor } from "#store/builtInQuestionnaire.ts";
import type { Failure } from "./home/OpenFailure.tsx";

/**
 * The assessments in a file, an assessment, an archive or a report that carries one, or why there are none. Nothing is
 * added to those of this browser.
 */
export async function readAssessments(file: File): Promise<Result<readonly Assessment[], Failure>> {
  try {
    return await read(file);
  } catch {
    // Whatever it was, nobody waits for it without end.
    return err({ kind: "unexpected" });
  }
}

async function read(file: File): Promise<Result<readonly Assessment[], Failure>> {
  const part = await loadPart(() =>
    Promise.all([import("./verify/readSubmitted.ts"), import("#assessment/openFile.ts")]),
  );
  if (!part.ok) return part;
  const [{ readSubmitted }, { openFile }] = part.value;
  const { signal } = new AbortController();
  const [submitted, builtIn] = await Promise.all([readSubmitted(file, signal), questionnairesFor(null)]);
  if (!submitted.ok) return submitted;
  if (submitted.value.kind === "assessment") return openFile(submitted.value.assessment, builtIn);
  const { pdf, carried } = submitted.value;
  pdf.close();
  // A pack may hold several reports of one assessment.
  const texts = [...new Set(carried.reports.map(({ assessment }) => assessment))];
  const opened = texts.map((text) => openFile(text, builtIn));
  const failed = opened.find((one) => !one.ok);
  return failed ?? ok(opened.flatMap((one) => (one.ok ? one.value : [])));
}
