import { fileName } from "#assessment/fileName.ts";
import { ok } from "#lib/result.ts";
import type { Exported, ExportInput } from "./exportFile.ts";
import { FORMAT_IDS } from "./formatIds.ts";
import { loadFormat } from "./formats.ts";

/** The report in every format of which there is something, as a folder; what is a folder itself lies in one of its own. */
export async function exportAll(input: ExportInput): Promise<Exported> {
  const { assessment, choices, date } = input.job;
  const files = [];
  for (const format of FORMAT_IDS) {
    const write = await loadFormat(format);
    const made = await write(input);
    if (!made.ok) continue;
    const { value } = made;
    if (value.kind === "file") {
      files.push({ name: fileName(assessment, value.extension, date, choices.edition), content: value.content });
    } else files.push(...value.files.map(({ name, content }) => ({ name: `${value.extension}/${name}`, content })));
  }
  return ok({ kind: "folder", extension: "all", files });
}
