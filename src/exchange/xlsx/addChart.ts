import { strFromU8, strToU8 } from "fflate";
import { escapeXml } from "#lib/escapeXml.ts";
import type { Parts } from "./finishParts.ts";
import type { SheetChart, WorkbookModel } from "./workbook.ts";
import { writeChart } from "./writeChart.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
const TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The size of the chart in EMU (36,000 per millimetre). */
const SIZE = { width: 6_480_000, height: 4_680_000 } as const;

/**
 * Adds the native chart of a workbook to its parts, on the first sheet, because exceljs does not write charts. It
 * consists of two parts, two lists of relations, and entries in the sheet and in the content types (ECMA-376, part 1,
 * 20.5 and 21.2).
 * @param names the names of the sheets, in the order of the tables
 */
export function addChart(parts: Parts, { chart, tables }: WorkbookModel, names: readonly string[]): Parts {
  const index = tables.findIndex(({ id }) => id === chart?.table);
  const table = tables[index];
  const sheet = parts[SHEET];
  const types = parts[TYPES];
  if (chart === null || table === undefined || sheet === undefined || types === undefined) return parts;
  if (parts[SHEET_RELATIONS] !== undefined) throw new Error("The first sheet has relations of its own");
  const text = (xml: string) => strToU8(DECLARATION + xml);
  return {
    ...parts,
    [TYPES]: strToU8(withTypes(strFromU8(types))),
    [SHEET]: strToU8(withDrawing(strFromU8(sheet))),
    [SHEET_RELATIONS]: text(relation("drawing", "../drawings/drawing1.xml")),
    "xl/drawings/drawing1.xml": text(drawing(chart, (tables[0]?.columns.length ?? 0) + 1)),
    "xl/drawings/_rels/drawing1.xml.rels": text(relation("chart", "../charts/chart1.xml")),
    "xl/charts/chart1.xml": text(writeChart(chart, table, names[index] ?? "")),
  };
}

function relation(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/${type}" Target="${target}"/></Relationships>`;
}

function withTypes(xml: string): string {
  const drawingType = `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
  const chartType = `<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`;
  return xml.replace("</Types>", `${drawingType}${chartType}</Types>`);
}

/** The drawing element must follow header and footer, which are the last elements of these sheets. */
function withDrawing(xml: string): string {
  return xml.replace("</worksheet>", `<drawing xmlns:r="${OFFICE}/relationships" r:id="rId1"/></worksheet>`);
}

/** The chart is below the head, one empty column beside the table of the sheet; columns count from 0. */
function drawing({ title, alt }: SheetChart, column: number): string {
  const { width, height } = SIZE;
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  const named = `<xdr:cNvPr id="2" name="${escapeXml(title)}" descr="${escapeXml(alt)}"/>`;
  return [
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">`,
    `<xdr:oneCellAnchor>${from}<xdr:ext cx="${width}" cy="${height}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}/relationships" r:id="rId1"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>",
  ].join("");
}
