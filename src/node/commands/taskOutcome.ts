import type { NothingToExport } from "#exchange/exportFile.ts";

/** The result of a task with the path of the written file, or its error. */
export type TaskOutcome = {
  readonly file: string;
  /** Its id; null if none could be read. */
  readonly assessment: string | null;
  readonly format: string | null;
  readonly path: string | null;
  /** The size of the written file; null without one. */
  readonly bytes: number | null;
  /** Letters replaced by an empty box. */
  readonly lacked: readonly string[];
  readonly error: string | null;
};

/** The initial values of an outcome. */
export const INITIAL_OUTCOME: Omit<TaskOutcome, "file"> = {
  assessment: null,
  format: null,
  path: null,
  bytes: null,
  lacked: [],
  error: null,
};

/** Why an assessment has no content for a format. */
export const NOTHING_SENTENCES: Readonly<Record<NothingToExport, string>> = {
  noDates: "no calendar: no step and no risk has a due date.",
  noSteps: "no file: the plan has no step.",
  noRisks: "no file: there is no risk.",
  noFonts: "no file: the fonts of the charts cannot be read.",
  templateEmpty: "the template is empty. It may not have been copied or downloaded to its end.",
  templateMacros: "the template contains macros, which are not taken over: save it without them, as .docx or .dotx.",
  templateDamaged: "the template is damaged or incomplete: open it in Word and save it again.",
  templateOldFormat: "the template is an old Word file (.doc, .dot) or has a password: save it as .docx or .dotx.",
  templateNotWord: "the template is not a Word file (.docx or .dotx).",
  templateTooLarge: "the template is larger than 20 MB.",
};

/** Formats an outcome for a terminal. */
export function formatOutcome({ file, assessment, path, bytes, lacked, error }: TaskOutcome): string {
  if (assessment === null) return error ?? "";
  if (error !== null) return `${file} → ${error}`;
  return `${file} → ${path} (${Math.round((bytes ?? 0) / 1024)} kB)${boxesSentence(lacked)}`;
}

/** Maximum number of letters listed; they are enough to identify the text. */
const MAX_LISTED = 10;

/** Lists the letters replaced by boxes; empty if there are none. */
function boxesSentence(lacked: readonly string[]): string {
  if (lacked.length === 0) return "";
  const more = lacked.length > MAX_LISTED ? ` and ${lacked.length - MAX_LISTED} more` : "";
  const named = `${lacked.slice(0, MAX_LISTED).join(" ")}${more}`;
  return `\n  The fonts of the report lack ${named}: each is an empty box. The Report screen draws them.`;
}
