import type { Table, TableCell } from "#exchange/tables/table.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import { columnLetters } from "./columnLetters.ts";
import type { SheetChart } from "./workbook.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const CATEGORY_AXIS = 500_001;
const VALUE_AXIS = 500_002;

/**
 * Writes a chart as a part of a spreadsheet (ECMA-376, part 1, 21.2): its series refer to the columns of the table on
 * its sheet, so that it updates with them, and include the current numbers for programs that draw without calculating.
 */
export function writeChart(chart: SheetChart, table: Table, sheet: string): string {
  const plot = chart.form === "radar" ? radarPlot : barPlot;
  return [
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plot(chart.series.map((_, index) => series(chart, index, table, sheet)).join("")),
    axes(chart),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function radarPlot(all: string): string {
  return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${all}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:radarChart>`;
}

function barPlot(all: string): string {
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
}

/** Bars are drawn from the top down, in the order of the table. */
function axes({ form, max }: SheetChart): string {
  const isBars = form === "bars";
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="B8C4C8"/></a:solidFill></a:ln></c:spPr>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? "l" : "b"}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? "b" : "l"}"/>`,
    `<c:majorGridlines>${line}</c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBars ? "max" : "autoZero"}"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>`,
  ].join("");
}

/** Writes a series; lines also differ by their dashes, for greyscale prints. */
function series(chart: SheetChart, index: number, table: Table, sheet: string): string {
  const one = chart.series[index];
  if (one === undefined) return "";
  const paint = `<a:solidFill><a:srgbClr val="${one.colour}"/></a:solidFill>`;
  const dash = ["solid", "dash", "sysDot"][index] ?? "solid";
  const looks =
    chart.form === "radar"
      ? `<c:spPr><a:ln w="28575">${paint}<a:prstDash val="${dash}"/></a:ln></c:spPr><c:marker><c:symbol val="${index === 0 ? "circle" : "none"}"/>${index === 0 ? `<c:size val="6"/><c:spPr>${paint}</c:spPr>` : ""}</c:marker>`
      : `<c:spPr>${paint}</c:spPr><c:invertIfNegative val="0"/>`;
  const column = (at: number) => `'${escapeXml(sheet)}'!$${columnLetters(at)}`;
  const range = (at: number) => `${column(at)}$2:$${columnLetters(at)}$${table.rows.length + 1}`;
  const cells = (at: number) => table.rows.map((row) => row[at]);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>`,
    looks,
    `<c:cat><c:strRef><c:f>${range(chart.labels)}</c:f><c:strCache>${points(cells(chart.labels))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${range(one.column)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cells(one.column))}</c:numCache></c:numRef></c:val>`,
    "</c:ser>",
  ].join("");
}

function points(cells: readonly (TableCell | undefined)[]): string {
  const listed = cells.map((cell, index) =>
    cell === undefined || cell.kind === "empty"
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeXml(cellValue(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${listed.join("")}`;
}

function cellValue(cell: Exclude<TableCell, { kind: "empty" }>): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "day" ? cell.day : String(cell.number);
}
