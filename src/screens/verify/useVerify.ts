import type { ReportJob } from "#report/composeReport.ts";
import { readChoices, usualChoices } from "#report/paper/choices.ts";
import type { Verification } from "#report/verify/verify.ts";
import { loadPart } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import { VERSION } from "#lib/version.ts";
import { useRef, useState } from "react";
import type { Failure } from "#screens/home/OpenFailure.tsx";
import { readSubmitted } from "#screens/readSubmitted.ts";
import { questionnairesFor } from "#store/builtInQuestionnaire.ts";

/**
 * Whether the pages of a report are those that its data gives; null where there are no pages. Painted pages that differ
 * say nothing: each device paints letters with fonts of its own.
 */
export type PagesCheck = "working" | "same" | "differ" | "painted" | "otherVersion" | "failed" | null;

export type VerifyState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly failure: Failure }
  | { readonly kind: "done"; readonly name: string; readonly verification: Verification; readonly pages: PagesCheck };

/** Looks into a file, computes its numbers anew and compares; nothing is kept. */
export function useVerify() {
  const [state, setState] = useState<VerifyState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const open = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const become = (next: VerifyState) => signal.aborted || setState(next);
    const { name } = file;
    become({ kind: "reading", name });
    const result = await verifyFile(file);
    if (!result.ok) return become({ kind: "failed", name, failure: result.error });
    const verification = result.value;
    const job = jobOf(verification);
    if (job === null) {
      const pages = verification.statement === null ? null : "otherVersion";
      return become({ kind: "done", name, verification, pages });
    }
    become({ kind: "done", name, verification, pages: "working" });
    return become({ kind: "done", name, verification, pages: await comparePages(file, job, signal) });
  };

  return { state, open };
}

async function verifyFile(file: File): Promise<Result<Verification, Failure>> {
  try {
    const [submitted, part] = await Promise.all([
      readSubmitted(file),
      loadPart(() => Promise.all([import("#report/verify/verify.ts"), import("#assessment/openFile.ts")])),
    ]);
    if (!part.ok) return part;
    if (!submitted.ok) return submitted;
    const [{ verify }, { parseAssessmentText }] = part.value;
    const parsed = parseAssessmentText(submitted.value.assessment);
    return verify(submitted.value, await questionnairesFor(parsed.ok ? parsed.value.questionnaire : null));
  } catch {
    // Whatever it was, nobody waits for it without end.
    return err({ kind: "unexpected" });
  }
}

/** What the report was made from; null when this version did not make it. */
function jobOf({ statement, questionnaire, assessment }: Verification): ReportJob | null {
  if (statement === null || statement.app.version !== VERSION) return null;
  const choices = readChoices(statement.choices, usualChoices(["en-GB"]));
  const { date, timeZone } = statement;
  return { questionnaire, assessment, choices, date, ...(timeZone !== undefined && { timeZone }) };
}

async function comparePages(file: Blob, job: ReportJob, signal: AbortSignal): Promise<PagesCheck> {
  try {
    const part = await loadPart(() => import("#documents/exportPdf.ts"));
    if (!part.ok) return "failed";
    const made = await part.value.exportPdf(job, { signal, onProgress: () => {} });
    if (!made.ok) return "failed";
    const [there, here] = await Promise.all([file.arrayBuffer(), made.value.file.arrayBuffer()]);
    if (isSame(new Uint8Array(there), new Uint8Array(here))) return "same";
    return made.value.isPainted ? "painted" : "differ";
  } catch {
    return "failed";
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
