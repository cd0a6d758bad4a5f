import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import { RAMP, RISK_COLOURS } from "#pdf/page/theme.ts";
import type { Heatmap } from "#report/heatmap/heatmap.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import { STYLE } from "./wordStyles.ts";
import { fill, hex } from "./wordTable.ts";

const WHITE = { style: "single", size: 12, color: "FFFFFF" } as const;
const GAPS = { top: WHITE, bottom: WHITE, left: WHITE, right: WHITE, insideHorizontal: WHITE, insideVertical: WHITE };

/** Returns a chart as a table with coloured cells, `width` twips wide. */
export function colouredTable(chart: Heatmap | RiskMatrix, width: number): Table {
  return chart.kind === "heatmap" ? heatmapTable(chart, width) : matrixTable(chart, width);
}

/** Returns a row per area: its name, and its practices on the colour of their levels, each with name and value. */
function heatmapTable({ areas, max }: Heatmap, width: number): Table {
  const most = Math.max(1, ...areas.map(({ cells }) => cells.length));
  const first = Math.floor(width / (most + 2)) * 2;
  const each = Math.floor((width - first) / most);
  const rows = areas.map((area) => {
    const empty = Array.from({ length: most - area.cells.length }, () => square("", each, null));
    const cells = area.cells.map(({ label, text, level }) => {
      const step = level === null ? null : (RAMP[Math.round((level / Math.max(1, max)) * (RAMP.length - 1))] ?? null);
      return square(`${text.value}\n${label}`, each, step);
    });
    return new TableRow({
      cantSplit: true,
      children: [square(`${area.number} ${area.label}`, first, null), ...cells, ...empty],
    });
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    borders: GAPS,
    columnWidths: [first, ...Array.from({ length: most }, () => each)],
    rows,
  });
}

/**
 * Returns the matrix with likelihood from top to bottom and impact from left to right; each cell has its risk numbers
 * on the colour of its band.
 */
function matrixTable({ cells, points, names }: RiskMatrix, width: number): Table {
  const first = 1300;
  const each = Math.floor((width - first) / 5);
  const inCell = (column: number, row: number) =>
    points.filter(({ end }) => Math.min(4, Math.floor(end.x)) === column && Math.min(4, Math.floor(end.y)) === row);
  const rows = [0, 1, 2, 3, 4].map((row) => {
    const edge = [names.likelihoodHigh, "", names.likelihood, "", names.likelihoodLow][row] ?? "";
    const squares = [0, 1, 2, 3, 4].map((column) => {
      const band = cells.find((cell) => cell.column === column && cell.row === row)?.band;
      const numbers = inCell(column, row).map(({ number }) => number);
      return square(`${band?.name ?? ""}\n${numbers.join(", ")}`, each, RISK_COLOURS[(band?.step ?? 1) - 1] ?? null);
    });
    return new TableRow({
      cantSplit: true,
      height: { value: 760, rule: "atLeast" },
      children: [square(edge, first, null), ...squares],
    });
  });
  const ends = ["", names.impactLow, "", names.impact, "", names.impactHigh];
  const foot = new TableRow({ children: ends.map((text, index) => square(text, index === 0 ? first : each, null)) });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    borders: GAPS,
    columnWidths: [first, each, each, each, each, each],
    rows: [...rows, foot],
  });
}

function square(
  text: string,
  width: number,
  ground: { readonly fill: string; readonly ink: string } | null,
): TableCell {
  const lines = text.split("\n");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 50, right: 50 },
    ...(ground !== null && { shading: fill(ground.fill) }),
    children: lines.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.cell,
          alignment: ground === null ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [
            new TextRun({
              text: line,
              size: 16,
              bold: index === 0 && ground !== null,
              ...(ground !== null && { color: hex(ground.ink) }),
            }),
          ],
        }),
    ),
  });
}
