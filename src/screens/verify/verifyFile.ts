import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { OpenPdf } from "#pdf/reading/openPdf.ts";
import type { Failure } from "#screens/opening/OpenFailure.tsx";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { AttachedReports } from "#verify/pairReports.ts";
import type { Verification, VerifyInput } from "#verify/verify.ts";
import { readSubmitted } from "./readSubmitted.ts";

/** The results for a file: its reports with recalculated numbers, and the PDF, whose pages are compared later. */
export type VerifiedFile = {
  readonly verifications: readonly Verification[];
  /** Why some of several reports cannot be verified. */
  readonly refused: readonly Failure[];
  readonly pack: Pick<AttachedReports, "more" | "orphans">;
  /** Open until it is closed; null for an assessment file. */
  readonly pdf: OpenPdf | null;
};

/** Recalculates the numbers of everything in a file; keeps nothing. */
export async function verifyFile(
  file: File,
  ownQuestionnaires: OwnQuestionnaires,
  signal: AbortSignal,
): Promise<Result<VerifiedFile, Failure>> {
  const submitted = await readSubmitted(file, signal);
  if (!submitted.ok) return submitted;
  const found = submitted.value;
  const isPdf = found.kind === "reports";
  const inputs: readonly VerifyInput[] = isPdf
    ? found.carried.reports.map((report) => ({ kind: "report", ...report }))
    : [{ kind: "assessment", assessment: found.assessment }];
  const results: Result<Verification, Failure>[] = [];
  for (const input of inputs) results.push(await verifyOne(input, ownQuestionnaires));
  const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const verifications = results.flatMap((result) => (result.ok ? [result.value] : []));
  const [first] = refused;
  if (verifications.length > 0 || first === undefined) {
    const pack = isPdf ? found.carried : { more: 0, orphans: 0 };
    return ok({ verifications, refused, pack, pdf: isPdf ? found.pdf : null });
  }
  if (isPdf) found.pdf.close();
  return err(first);
}

async function verifyOne(
  input: VerifyInput,
  ownQuestionnaires: OwnQuestionnaires,
): Promise<Result<Verification, Failure>> {
  const part = await loadPart(() =>
    Promise.all([
      import("#verify/verify.ts"),
      import("#assessment/openFile.ts"),
      import("#screens/questionnaires/knownQuestionnaires.ts"),
    ]),
  );
  if (!part.ok) return part;
  const [{ verify }, { parseFile }, { knownQuestionnaires }] = part.value;
  const parsed = parseFile(input.assessment);
  if (!parsed.ok) return parsed;
  const known = await knownQuestionnaires(parsed.value.assessments, ownQuestionnaires);
  return known.ok ? verify(input, known.value) : err({ kind: "missingPart" });
}
