import type { ExplainedMatrix } from "#explain/explanation.ts";
import type { MethodSection, MethodTable } from "#explain/method/method.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { BandCount } from "#report/risks/riskBand.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";
import type { DocumentOptions } from "./options.ts";

/** A section left out here, because each framework states its own source. */
const OMITTED_SECTION = "frameworks";

/** Returns the full method, as on the Method screen. */
export function methodPages({ risks }: Report, _formatter: Formatter, { method }: DocumentOptions): readonly Block[] {
  if (method == null) return [];
  return [
    heading(2, method.title),
    ...paragraph("body", method.lead),
    ...method.sections
      .filter(({ id }) => id !== OMITTED_SECTION)
      .flatMap((section) => sectionBlocks(section, risks.bands)),
  ];
}

function sectionBlocks(section: MethodSection, bands: readonly BandCount[]): readonly Block[] {
  const { title, paragraphs, points, table, matrix, links } = section;
  return [
    heading(3, title, "unlisted"),
    ...paragraphs.flatMap((text) => paragraph("body", text)),
    ...(points.length === 0 ? [] : [list(points.map((text) => [{ text }]))]),
    ...(table === null ? [] : [plainTable(table)]),
    ...(matrix === null ? [] : [matrixTable(matrix, bands)]),
    // On paper, a link is only of use with its address.
    ...(links.length === 0 ? [] : [list(links.map((link) => [link, { text: `: ${link.href}` }]))]),
  ];
}

function list(items: Extract<Block, { kind: "list" }>["items"]): Block {
  return { kind: "list", marker: "bullet", items };
}

/** Returns a table whose last column is the widest, because it has the longest texts. */
function plainTable({ caption, columns, rows }: MethodTable): Block {
  return tableOf(
    caption,
    rows,
    columns.map((title, index) =>
      column(title, index === 0 ? 3 : index === columns.length - 1 ? 12 : 4, "start", (row) => cell(row[index] ?? "")),
    ),
  );
}

type MatrixRow = { readonly rank: number; readonly cells: readonly string[] };

/** Returns the risk matrix with the highest likelihood at the top, as in the chart. */
function matrixTable({ caption, likelihood, impact, cells }: ExplainedMatrix, bands: readonly BandCount[]): Block {
  const stepOf = (name: string) => bands.find((band) => band.name === name)?.step;
  const rows = cells.map((row, index): MatrixRow => ({ rank: index + 1, cells: row })).toReversed();
  return tableOf<MatrixRow>(caption, rows, [
    column(likelihood, 3, "start", ({ rank }) => cell(`${rank}`)),
    ...(cells[0] ?? []).map((_, index) =>
      column<MatrixRow>(`${impact} ${index + 1}`, 4, "start", ({ cells: named }) => {
        const band = stepOf(named[index] ?? "");
        return { ...cell(named[index] ?? ""), ...(band !== undefined && { band }) };
      }),
    ),
  ]);
}
