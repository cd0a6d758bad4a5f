import type { NothingToExport } from "#exchange/exportFile.ts";

/** What was written where, or why nothing was. */
export type Outcome = {
  readonly file: string;
  /** Its id; null where none could be read. */
  readonly assessment: string | null;
  readonly format: string | null;
  readonly path: string | null;
  /** How much was written; null where nothing was. */
  readonly bytes: number | null;
  /** Letters for which an empty box stands. */
  readonly lacked: readonly string[];
  readonly error: string | null;
};

/** The beginning of every outcome. */
export const NOTHING: Omit<Outcome, "file"> = {
  ...{ assessment: null, format: null, path: null, bytes: null },
  ...{ lacked: [], error: null },
};

/** Why an assessment has nothing for a format. */
export const NOTHING_SENTENCES: Readonly<Record<NothingToExport, string>> = {
  noDates: "no calendar: no step and no risk has a due date.",
  noSteps: "no file: the plan has no step.",
  noRisks: "no file: there is no risk.",
};

/** An outcome in a sentence, for a terminal. */
export function tellOutcome({ file, assessment, path, bytes, lacked, error }: Outcome): string {
  if (assessment === null) return error ?? "";
  if (error !== null) return `${file} → ${error}`;
  return `${file} → ${path} (${Math.round((bytes ?? 0) / 1024)} kB)${boxesSentence(lacked)}`;
}

/** Letters that are named; who has one of them knows which text it is. */
const NAMED = 10;

/** That boxes stand for letters, and for which; nothing where there are none. */
function boxesSentence(lacked: readonly string[]): string {
  if (lacked.length === 0) return "";
  const more = lacked.length > NAMED ? ` and ${lacked.length - NAMED} more` : "";
  const named = `${lacked.slice(0, NAMED).join(" ")}${more}`;
  return `\n  The faces of the report lack ${named}: an empty box stands for each. The Report screen paints them.`;
}
