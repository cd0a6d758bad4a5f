import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { legalXml } from "#lib/escapeXml.ts";
import type { Run } from "#report/runs.ts";

const SOFT = "46545C";

/** Converts runs to Word: strong runs are bold, soft ones paler, links are links; line breaks stay. */
export function wordRuns(runs: readonly Run[]): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    const pieces = piecesOf(run);
    if (run.href === undefined) return pieces;
    return [new ExternalHyperlink({ link: run.href, children: pieces })];
  });
}

function piecesOf({ text, strong, soft, href }: Run): TextRun[] {
  return legalXml(text)
    .split(/\r\n|\r|\n/)
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(strong === true && { bold: true }),
          ...(soft === true && href === undefined && { color: SOFT }),
          ...(href !== undefined && { style: "Hyperlink" }),
        }),
    );
}
