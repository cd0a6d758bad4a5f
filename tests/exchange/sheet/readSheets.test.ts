import ExcelJS from "exceljs/dist/exceljs.min.js";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import { MAX_CELLS, MAX_ROWS, MAX_SHEET_BYTES, type Sheet } from "#exchange/sheet/sheet.ts";
import { withDeclaredSize } from "../withDeclaredSize.ts";

const sheetsOf = async (bytes: Uint8Array, name = "answers.csv") => {
  const read = await readSheets(bytes, name);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const NOTHING: Sheet = { name: "", rows: [] };
const texts = ({ rows }: Sheet) => rows.map((row) => row.map(({ text }) => text));
const csv = async (bytes: Uint8Array) => texts((await sheetsOf(bytes))[0] ?? NOTHING);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
/** Letters of Windows-1252 that Unicode has elsewhere. */
const windows = (text: string) => Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));

describe("a CSV file", () => {
  it.each([
    {
      name: "commas",
      bytes: strToU8("id,level\nq1,3\n"),
      rows: [
        ["id", "level"],
        ["q1", "3"],
      ],
    },
    {
      name: "semicolons in two columns",
      bytes: strToU8("id;level\nq1;3"),
      rows: [
        ["id", "level"],
        ["q1", "3"],
      ],
    },
    {
      name: "tabs",
      bytes: strToU8("id\tlevel\r\nq1\t3"),
      rows: [
        ["id", "level"],
        ["q1", "3"],
      ],
    },
    {
      name: "decimal commas",
      bytes: strToU8("id;level\nq1;3,0\nq2;2,0"),
      rows: [
        ["id", "level"],
        ["q1", "3,0"],
        ["q2", "2,0"],
      ],
    },
    {
      name: "commas in quotes",
      bytes: strToU8('id;note\nq1;"a, b, c, d"\nq2;"x"'),
      rows: [
        ["id", "note"],
        ["q1", "a, b, c, d"],
        ["q2", "x"],
      ],
    },
    {
      name: "lines in quotes",
      bytes: strToU8('id,note\nq1,"a\nb ""c"""'),
      rows: [
        ["id", "note"],
        ["q1", 'a\nb "c"'],
      ],
    },
    {
      name: "a byte order mark",
      bytes: strToU8("\ufeffid,level\nq1,3"),
      rows: [
        ["id", "level"],
        ["q1", "3"],
      ],
    },
    {
      name: "UTF-16, as Excel's Unicode text",
      bytes: utf16("id\tlevel\nq1\tÄ"),
      rows: [
        ["id", "level"],
        ["q1", "Ä"],
      ],
    },
    {
      name: "UTF-16 with the greater byte first",
      bytes: new Uint8Array([0xfe, 0xff, 0, 0x71, 0, 0x31, 0, 0x3b, 0x04, 0x34]),
      rows: [["q1", "д"]],
    },
    {
      name: "Windows-1252 that begins as a byte order mark does",
      bytes: windows("þa;b"),
      rows: [["þa", "b"]],
    },
    {
      name: "more columns than are read",
      bytes: strToU8(`q1${",x".repeat(149)}`),
      rows: [["q1", ...Array(99).fill("x")]],
    },
    {
      name: "Windows-1252",
      bytes: windows("id;note\nq1;Prüfung für 5 €"),
      rows: [
        ["id", "note"],
        ["q1", "Prüfung für 5 €"],
      ],
    },
    {
      name: "a line that names the separator",
      bytes: strToU8("sep=;\r\nid;a,b\r\nq1;1,5"),
      rows: [[], ["id", "a,b"], ["q1", "1,5"]],
    },
    {
      name: "an apostrophe against formulas",
      bytes: strToU8("id,note\nq1,'=1+1"),
      rows: [
        ["id", "note"],
        ["q1", "=1+1"],
      ],
    },
    { name: "one column", bytes: strToU8("q1\nq2"), rows: [["q1"], ["q2"]] },
  ])("is read with $name", async ({ bytes, rows }) => expect(await csv(bytes)).toEqual(rows));
});

describe("a workbook", () => {
  const workbook = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) => {
    const book = new ExcelJS.Workbook();
    fill(book.addWorksheet("Answers"), book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
  it("tells numbers, days, errors, formulas, links and rich texts apart", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = 3;
      sheet.getCell("B1").value = new Date("2026-02-01T00:00:00Z");
      sheet.getCell("C1").value = { error: "#REF!" };
      sheet.getCell("D1").value = { formula: "1+2", result: 3, date1904: false };
      sheet.getCell("E1").value = { text: "a link", hyperlink: "https://a.example" };
      sheet.getCell("F1").value = { richText: [{ text: "a " }, { text: "b", font: { bold: true } }] };
      sheet.getCell("G1").value = true;
      sheet.getCell("H1").value = { formula: "1/0", result: { error: "#DIV/0!" }, date1904: false };
      sheet.getCell("I1").value = { formula: "A1", date1904: false };
    });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows[0]).toEqual([
      { kind: "number", text: "3" },
      { kind: "day", text: "2026-02-01" },
      { kind: "error", text: "#REF!" },
      { kind: "number", text: "3", formula: true },
      { kind: "text", text: "a link" },
      { kind: "text", text: "a b" },
      { kind: "boolean", text: "TRUE" },
      { kind: "error", text: "#DIV/0!", formula: true },
      { kind: "empty", text: "", formula: true },
    ]);
  });

  it("gives each cell of a merged area its value, and says so of all but the first", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = "x";
      sheet.mergeCells("A1:A2");
    });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows).toEqual([[{ kind: "text", text: "x" }], [{ kind: "text", text: "x", merged: true }]]);
  });

  it("leaves out sheets without a value, and says which are hidden", async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.getCell("B2").value = "x";
      book.addWorksheet("Nothing");
      book.addWorksheet("Lists", { state: "hidden" }).getCell("A1").value = 1;
    });
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ["Answers", false],
      ["Lists", true],
    ]);
    expect(texts(sheets[0] ?? NOTHING)).toEqual([[], ["", "x"]]);
  });

  it("counts rows with values alone: formats may reach to the end of the sheet", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = "x";
      sheet.getCell(`A${MAX_ROWS + 10}`).font = { bold: true };
    });
    expect(texts((await sheetsOf(bytes))[0] ?? NOTHING)[0]).toEqual(["x"]);
  });
});

const old = (marker: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(marker, "utf16le")]);
const many = `id,level\n${"q1,3\n".repeat(100_000)}`;
const rowsXml = Array.from(
  { length: 100_000 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
);
const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A workbook of one sheet, written by hand. */
function oneSheet(rows: string, after = "", prefix = ""): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const space = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix}="${main}"`;
  const named = (xml: string) => (prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}:`));
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipped({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": named(
      `<workbook ${space} xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/worksheets/sheet1.xml": named(`<worksheet ${space}><sheetData>${rows}</sheetData>${after}</worksheet>`),
  });
}

describe("a workbook of other programs", () => {
  const row = '<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1"><v>3</v></c></row>';
  it("is read with a prefix before each name, as .NET programs write it", async () => {
    expect(texts((await sheetsOf(oneSheet(row, "", "x")))[0] ?? NOTHING)).toEqual([["x", "3"]]);
  });

  it.each([
    { name: "the whole sheet", area: "A1:XFD1048576", rows: [["x", "3"]] },
    { name: "no area", area: "B1:A9:", rows: [["x", "3"]] },
    { name: "a row beyond the columns that are read", area: "B1:XFD1", rows: [["x", ...Array(99).fill("3")]] },
  ])("is read although $name is merged", async ({ area, rows }) => {
    const merged = `<mergeCells count="1"><mergeCell ref="${area}"></mergeCell></mergeCells>`;
    expect(texts((await sheetsOf(oneSheet(row, merged)))[0] ?? NOTHING)).toEqual(rows);
  });

  it.each([
    {
      name: "cells",
      rows: '<row r="1"><c t="str"><v>x</v></c><c><v>3</v></c></row><row r="3"><c/><c><v>4</v></c></row>',
    },
    {
      name: "rows",
      rows: '<row><c r="A1" t="str"><v>x</v></c><c r="B1"><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c></row>',
    },
    {
      name: "rows and cells",
      rows: '<row><c t="str"><v>x</v></c><c><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c></row>',
    },
  ])("is read without the references of $name, which are optional", async ({ rows }) => {
    expect(texts((await sheetsOf(oneSheet(rows)))[0] ?? NOTHING)).toEqual([["x", "3"], [], ["", "4"]]);
  });

  it("is read without the pronunciation of a text within a cell", async () => {
    const text = '<is><t>評価</t><rPh sb="0" eb="2"><t>ヒョウカ</t></rPh><phoneticPr fontId="0"/></is>';
    const rows = `<row r="1"><c r="A1" t="inlineStr">${text}</c></row>`;
    expect(texts((await sheetsOf(oneSheet(rows)))[0] ?? NOTHING)).toEqual([["評価"]]);
  });

  it("is read although its columns have formats to a column that no spreadsheet has", async () => {
    const bytes = oneSheet(row, '<cols><col min="1" max="999999999" width="9"/></cols>');
    expect(texts((await sheetsOf(bytes))[0] ?? NOTHING)).toEqual([["x", "3"]]);
  });
});

describe("a file that is refused", () => {
  it.each([
    { name: "an old workbook", bytes: old("Workbook"), error: { kind: "oldExcel" } },
    { name: "a workbook with a password", bytes: old("EncryptedPackage"), error: { kind: "passwordProtected" } },
    {
      name: "an OpenDocument spreadsheet",
      bytes: zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      error: { kind: "openDocument" },
    },
    { name: "a binary workbook", bytes: zipped({ "xl/workbook.bin": "x" }), error: { kind: "binaryExcel" } },
    {
      name: "a web page",
      bytes: strToU8("<html><table><tr><td>1</td></tr></table></html>"),
      error: { kind: "markup" },
    },
    { name: "an XML spreadsheet", bytes: strToU8('<?xml version="1.0"?>\n<Workbook/>'), error: { kind: "markup" } },
    { name: "another archive", bytes: zipped({ "word/document.xml": "<x/>" }), error: { kind: "notASheet" } },
    { name: "a damaged workbook", bytes: zipped({ "xl/workbook.xml": "<workbook>" }), error: { kind: "damaged" } },
    {
      name: "half an archive",
      bytes: zipped({ "xl/workbook.xml": "<x/>" }).subarray(0, 40),
      error: { kind: "damaged" },
    },
    { name: "a picture", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), error: { kind: "notASheet" } },
    { name: "an empty file", bytes: new Uint8Array(), error: { kind: "emptySheet" } },
    { name: "blank lines", bytes: strToU8("\n;;\n \n"), error: { kind: "emptySheet" } },
    {
      name: "100,000 lines",
      bytes: strToU8(many),
      error: { kind: "tooManyRows", rows: 100_001, most: MAX_ROWS },
    },
    {
      name: "100,000 rows",
      bytes: zipped({
        "xl/workbook.xml": "<x/>",
        "xl/worksheets/sheet1.xml": `<sheetData>${rowsXml.join("")}</sheetData>`,
      }),
      error: { kind: "tooManyRows", rows: 100_000, most: MAX_ROWS },
    },
    {
      name: "two million lines, of which most are blank",
      bytes: strToU8(`id,level\n${"\n".repeat(2_000_000)}q1,3`),
      error: { kind: "tooManyRows", rows: 2_000_002, most: MAX_ROWS },
    },
    {
      name: "a row that no spreadsheet has",
      bytes: oneSheet('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
      error: { kind: "damaged" },
    },
    {
      name: "too many cells",
      bytes: oneSheet(`<row r="1">${"<c><v>1</v></c>".repeat(MAX_CELLS + 1)}</row>`),
      error: { kind: "tooManyCells", cells: MAX_CELLS + 1, most: MAX_CELLS },
    },
    {
      name: "a file that is too large",
      bytes: new Uint8Array(MAX_SHEET_BYTES + 1),
      error: { kind: "tooLarge", most: MAX_SHEET_BYTES },
    },
    {
      name: "a small file that is too large when unpacked, and is not unpacked",
      bytes: withDeclaredSize(oneSheet(""), "xl/worksheets/sheet1.xml", 100_000_001),
      error: { kind: "tooLarge", most: 100_000_000 },
    },
  ])("is $name, with its own message", async ({ bytes, error }) => {
    expect(await readSheets(bytes, "a.xlsx")).toEqual({ ok: false, error });
  });

  it("is never a reason to throw", async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]);
    const file = fc
      .tuple(start, fc.uint8Array({ maxLength: 200 }))
      .map(([head, rest]) => new Uint8Array([...head, ...rest]));
    await fc.assert(fc.asyncProperty(file, async (bytes) => (await readSheets(bytes, "x")).ok !== undefined));
  });
});
