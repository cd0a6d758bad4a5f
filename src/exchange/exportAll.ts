import { fileName } from "#assessment/fileName.ts";
import { ok } from "#lib/result.ts";
import type { ExportInput, ExportResult, NothingToExport, ReadFonts } from "./exportFile.ts";
import { REPORT_FORMATS } from "./formatIds.ts";
import { loadFormat } from "./formats.ts";

/** Reasons to leave a format out. */
const EMPTY: ReadonlySet<NothingToExport> = new Set(["noDates", "noSteps", "noRisks"]);

/** Exports the report in every format that has content, as one folder; a format that is a folder gets a subfolder. */
export async function exportAll(input: ExportInput, readFonts: ReadFonts): Promise<ExportResult> {
  const { assessment, choices, date } = input.job;
  const files = [];
  for (const format of REPORT_FORMATS) {
    const write = await loadFormat(format);
    const made = await write(input, readFonts);
    if (!made.ok && !EMPTY.has(made.error)) return made;
    if (!made.ok) continue;
    const { value } = made;
    if (value.kind === "file") {
      files.push({ name: fileName(assessment, value.extension, date, choices.edition), content: value.content });
    } else files.push(...value.files.map(({ name, content }) => ({ name: `${value.extension}/${name}`, content })));
  }
  return ok({ kind: "folder", extension: "all", files });
}
