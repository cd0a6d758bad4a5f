/* Readers of spreadsheets and of Word templates. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { zipSync } from "fflate";
import { withAnswers } from "#assessment/changes.ts";
import type { Document as ReportDocument } from "#document/document.ts";
import { exportTemplate } from "#exchange/answers/exportTemplate.ts";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import { readTemplate } from "#exchange/word/readTemplate.ts";
import { writeOnTemplate } from "#exchange/word/writeOnTemplate.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { NOON } from "../assessment/anyAssessment.ts";
import { type Draw, damagePackage, pick, TOKENS } from "./damage.ts";
import { contentOf, type FuzzSubject } from "./fuzzSubject.ts";
import { textFrom } from "./generate.ts";
import { type Bytes, bytesOf, type Reader } from "./reader.ts";

/** Returns the readers of spreadsheets, in both formats, and of Word templates. */
export async function officeReaders(subject: FuzzSubject): Promise<readonly Reader[]> {
  const { questionnaire, input } = subject;
  const [area] = questionnaire.areas;
  const template = { filled: true, area: area?.id ?? null, role: null };
  const ids = editionQuestions(questionnaire, "full").map(({ id }) => id);
  const words = [
    ...ids.slice(0, 8),
    "ID",
    "Answer",
    "Note",
    "3",
    "3,5",
    "n/a",
    "2026-02-01",
    ";",
    ",",
    "\t",
    "\n",
    '"',
    "",
  ];
  const read = (bytes: Bytes) => readAsAnswers(bytes, subject);
  return [
    {
      name: "spreadsheet (XLSX)",
      share: 40,
      read,
      damage: damagePackage,
      files: [contentOf(await exportTemplate({ ...input, template }))],
      make: (draw) => makeWorkbook(words, draw),
    },
    {
      name: "spreadsheet (CSV)",
      share: 80,
      read,
      files: [bytesOf(`\uFEFFID;Answer;Note\n${ids.map((id) => `${id};3;"a ""note"""`).join("\n")}\n`)],
      make: (draw) => makeCsv(words, draw),
    },
    {
      name: "Word template",
      share: 20,
      read: readAsTemplate,
      damage: damagePackage,
      files: [await aTemplate()],
      make: makeTemplate,
    },
  ];
}

async function readAsAnswers(bytes: Bytes, { questionnaire, assessment, input }: FuzzSubject): Promise<boolean> {
  const read = await readSheets(bytes, "answers");
  if (!read.ok) return false;
  const opened = openSheets(read.value, questionnaire, createExchangeFormatter("en", input.messages.exchange));
  for (const sheet of opened.sheets.slice(0, 3)) {
    const found = findColumns(sheet, questionnaire, opened.words);
    const rules = { ...found, words: opened.words, max: questionnaire.scale.length - 1 };
    for (const emptyRemoves of [false, true]) {
      const { rows } = previewAnswers(assessment, questionnaire, sheet, { ...rules, emptyRemoves });
      withAnswers(assessment, new Map(rows.map(({ question, change }) => [question.id, change])), NOON);
    }
  }
  return true;
}

/** A text of cells in any of the encodings, with any separator. */
function makeCsv(words: readonly string[], draw: Draw): Bytes {
  const text = textFrom(words, 60, draw);
  const encoding = (["utf8", "utf8", "utf16le", "latin1"] as const)[draw(4)] ?? "utf8";
  return new Uint8Array(Buffer.from(draw(3) === 0 ? `\uFEFF${text}` : text, encoding));
}

const SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Names of cells and areas, most of which no sheet has. */
const CELLS = ["A1", "B2", "C3", "A1", "B1", "C2", "A0", "ZZZ1", "XFD1048576", "A99999999", "1A", "", "a1", "$A$1"];
const AREAS = ["A1:B2", "A1:XFD1048576", "B2:A1", "A1", "A1:A20000", ":", "A1:ZZZ99999999", "B1:B3"];
const TYPES = ["s", "str", "inlineStr", "b", "e", "n", "d", "x", ""];

/** A workbook of two sheets with any cells, types, formulas, merged areas and columns. */
function makeWorkbook(words: readonly string[], draw: Draw): Bytes {
  const sheet = () =>
    `<worksheet ${SPACE}>${draw(9) === 0 ? `<dimension ref="${pick(draw, AREAS)}"/>` : ""}` +
    `${draw(9) === 0 ? `<cols><col min="1" max="${10 ** draw(8)}" width="9"/></cols>` : ""}` +
    `<sheetData>${Array.from({ length: draw(12) }, (_, row) => makeRow(row + 1, words, draw)).join("")}</sheetData>` +
    `${draw(3) === 0 ? `<mergeCells><mergeCell ref="${pick(draw, AREAS)}"/></mergeCells>` : ""}</worksheet>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const strings = Array.from({ length: 5 }, () => `<si><t>${xmlFrom(words, draw)}</t></si>`).join("");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${SPACE} xmlns:r="${RELATIONS}"><workbookPr date1904="${draw(2)}"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="${xmlFrom(words, draw)}" sheetId="${draw(3)}" r:id="rId${draw(4)}"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "worksheet", "worksheets/sheet2.xml")}${relation(3, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst ${SPACE} count="${10 ** draw(12)}">${strings}</sst>`,
    "xl/worksheets/sheet1.xml": sheet(),
    "xl/worksheets/sheet2.xml": sheet(),
  };
  return zipOf(parts);
}

function makeRow(number: number, words: readonly string[], draw: Draw): string {
  const cells = Array.from({ length: draw(6) }, (_, column) => {
    const name = draw(8) === 0 ? pick(draw, CELLS) : `${"ABCDEF".charAt(column)}${number}`;
    const type = draw(2) === 0 ? "inlineStr" : (pick(draw, TYPES) ?? "");
    const text = xmlFrom(words, draw);
    const value =
      type === "s" ? `<v>${draw(9) - 2}</v>` : type === "inlineStr" ? `<is><t>${text}</t></is>` : `<v>${text}</v>`;
    const formula =
      draw(6) === 0 ? `<f t="${pick(draw, ["shared", "array", ""])}" ref="A1:B2" si="${draw(3)}">${text}</f>` : "";
    return `<c r="${name}" t="${type}" s="${draw(40)}">${formula}${value}</c>`;
  });
  return `<row r="${draw(20) === 0 ? 10 ** draw(9) : number}" ht="${draw(99)}">${cells.join("")}</row>`;
}

/** One word or token as text of XML. */
function xmlFrom(words: readonly string[], draw: Draw): string {
  const text = (draw(6) === 0 ? pick(draw, TOKENS) : pick(draw, words)) ?? "";
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

const zipOf = (parts: Record<string, string>): Bytes =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])), { level: 0 }),
  );

/** A short report, because only what it takes from the template matters. */
const REPORT: ReportDocument = {
  meta: { title: "A", subject: "", author: "", language: "en", date: "2026-11-29", fingerprint: "" },
  running: { left: "A & B", right: "", marking: "TLP:RED", footer: "", page: "{page}" },
  paper: "a4",
  brand: { accent: null, logo: null },
  attachments: [],
  shorter: null,
  blocks: [{ kind: "heading", level: 1, runs: [{ text: "Title" }] }],
};

async function readAsTemplate(bytes: Bytes): Promise<boolean> {
  const template = readTemplate(bytes);
  if (!template.ok) return false;
  return (await writeOnTemplate(REPORT, template.value)).ok;
}

async function aTemplate(): Promise<Bytes> {
  const header = new Header({ children: [new Paragraph("Client AG, {{title}}, {{classification}}, {{date}}")] });
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  const children = [new Paragraph("Old text")];
  const word = new Document({ sections: [{ headers: { default: header }, footers: { default: footer }, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MARKS = [
  "<w:p>",
  "</w:p>",
  "<w:r>",
  "</w:r>",
  "<w:t>",
  "</w:t>",
  "<w:sectPr>",
  "</w:sectPr>",
  "<w:sectPrChange>",
  "{{title}}",
  '<w:headerReference w:type="default" r:id="rId2"/>',
  '<w:pgSz w:w="-5"/>',
  "<w:cols>",
  "<w:mailMerge>",
  "</w:mailMerge>",
  '<w:pgSz w:w="1e9" w:h="x"/>',
  '<w:style w:type="paragraph" w:styleId="Heading1">',
  "</w:style>",
  "{{",
  "}}",
];

/** A package with any elements in the document, styles, settings and header, balanced or not. */
function makeTemplate(draw: Draw): Bytes {
  const of = (root: string) =>
    `<w:${root} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">${Array.from({ length: draw(12) }, () => pick(draw, MARKS)).join("")}</w:${root}>`;
  const kinds = ["officeDocument", "styles", "settings", "header", "attachedTemplate", "image"];
  const targets = ["document.xml", "styles.xml", "settings.xml", "header1.xml", "../../etc", "https://a.example", ""];
  const relations = (first: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${first}" Target="${target}"/>${Array.from({ length: draw(5) }, (_, at) => `<Relationship Id="rId${at + 2}" Type="${RELATIONS}/${pick(draw, kinds)}" Target="${pick(draw, targets)}"/>`).join("")}</Relationships>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relations("styles", "styles.xml"),
    "word/document.xml": of("document"),
    "word/styles.xml": of("styles"),
    "word/settings.xml": of("settings"),
    "word/header1.xml": of("hdr"),
  });
}
