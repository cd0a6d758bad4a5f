// Has LibreOffice open and save what is written for Word, PowerPoint and Excel, of the sample in both editions and of a
// template, also in a client's Word template, and compares what it kept: paragraphs, headings, tables, slides with their texts, cells with their values,
// drop-downs, names; that the PDF it makes of a Word file has its headings as bookmarks; and that it runs nothing of a
// CSV file, whatever separator it guesses. Run by `npm run check:office`. Without LibreOffice that is said, and the status is 0, or 2 under
// `--required`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Document, Header, Packer, Paragraph } from "docx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";

const ROOT = join(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const FORMATS = "docx,pptx,xlsx,template";
const HEADER = "Client AG";

if (spawnSync("soffice", ["--version"]).status !== 0) {
  console.log("Not tried: LibreOffice (soffice) is not installed.");
  process.exit(process.argv.includes("--required") ? 2 : 0);
}

const home = mkdtempSync(join(tmpdir(), "tenspan-office-"));
const faults = [];

/** Runs a program, or ends with what it said. */
function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: home, timeout: 300_000 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout.toString();
}

/** What LibreOffice makes of a file; a file that it cannot open, or only after a repair, gives none. */
function convert(file, ending, to = ending, ...options) {
  const out = join(home, `as-${ending}`);
  run("soffice", [
    `-env:UserInstallation=file://${home}/profile`,
    "--headless",
    ...options,
    "--convert-to",
    to,
    "--outdir",
    out,
    file,
  ]);
  return join(out, basename(file).replace(/\.[^.]+$/, `.${ending}`));
}

const partsOf = (file) =>
  Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]);
const partOf = (file, name) => Object.fromEntries(partsOf(file))[name] ?? "";
const decode = (text) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]);
const plain = (text) => decode(text).normalize("NFC").replace(/\s+/g, " ").trim();
const count = (xml, pattern) => (xml.match(pattern) ?? []).length;

/** Says where two lists differ. */
function compare(what, before, after) {
  const lost = before.filter((one) => !after.includes(one));
  if (before.length !== after.length) faults.push(`${what}: ${before.length} before, ${after.length} after`);
  if (lost.length > 0)
    faults.push(
      `${what}: lost ${lost
        .slice(0, 3)
        .map((one) => JSON.stringify(one))
        .join(", ")}`,
    );
  console.log(`${lost.length === 0 && before.length === after.length ? "kept " : "LOST "} ${before.length} ${what}`);
}

/** The texts of elements, joined by paragraph; those without a text are left out. */
function paragraphs(xml, prefix) {
  const all = xml.match(new RegExp(`<${prefix}:p[ >][\\s\\S]*?</${prefix}:p>`, "g")) ?? [];
  const textOf = (paragraph) =>
    plain(
      (paragraph.match(new RegExp(`<${prefix}:t(?: [^>]*)?>[^<]*`, "g")) ?? [])
        .map((run) => run.replace(/^<[^>]*>/, ""))
        .join(""),
    );
  return all.map((paragraph) => ({ paragraph, text: textOf(paragraph) })).filter(({ text }) => text !== "");
}

function headings(file) {
  const styles = partOf(file, "word/styles.xml");
  // LibreOffice gives styles ids of its own; their names stay.
  const ids = new Set(
    [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="heading (\d)"/gi)].map(
      ([, id]) => id,
    ),
  );
  return paragraphs(partOf(file, "word/document.xml"), "w")
    .filter(({ paragraph }) => ids.has(/<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ""))
    .map(({ text }) => text);
}

function checkWord(file) {
  const saved = convert(file, "docx");
  const [before, after] = [file, saved].map((one) => partOf(one, "word/document.xml"));
  compare("headings", headings(file), headings(saved));
  const isContents = ({ paragraph }) => /w:pStyle w:val="(?:TOC|Contents)/i.test(paragraph);
  const texts = (xml) =>
    paragraphs(xml, "w")
      .filter((one) => !isContents(one))
      .map(({ text }) => text);
  const kept = texts(after).join(" ");
  compare(
    "different texts of paragraphs",
    [...new Set(texts(before))],
    [...new Set(texts(before))].filter((text) => kept.includes(text)),
  );
  compare("tables", before.match(/<w:tbl>/g) ?? [], after.match(/<w:tbl>/g) ?? []);
  const charts = (one) =>
    partsOf(one)
      .filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .map(() => "chart");
  compare("charts", charts(file), charts(saved));
  checkBookmarks(file);
  pages(file, 3);
}

/** Headings without an outline level would be bookmarks of no level, or none. */
function checkBookmarks(file) {
  const options =
    '{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
  const made = convert(file, "pdf", `pdf:writer_pdf_Export:${options}`);
  const info = run("pdfinfo", ["-struct", made]);
  const levels = [...info.matchAll(/^\s*H(\d?)(?: |$)/gm)].map(([, level]) => level);
  const wanted = headings(file).length;
  if (levels.length < wanted || levels.includes("")) faults.push(`${basename(file)}: headings in the PDF ${levels}`);
  console.log(
    `${levels.length >= wanted && !levels.includes("") ? "kept " : "LOST "} the levels of ${levels.length} headings in its PDF`,
  );
}

/** Writes notes that could run, and has LibreOffice read the tables with every separator. */
function checkCsv() {
  const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
  const texts = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "x,=1+1",
    "x;=1+1",
    "x\t=1+1",
    'x",=1+1',
    "x\n=1+1",
    "=1+1,=1+1;=1+1",
  ];
  for (const [index, answer] of Object.values(sample.answers).entries()) answer.note = texts[index % texts.length];
  const file = join(home, "hostile.json");
  writeFileSync(file, JSON.stringify(sample));
  run(process.execPath, [join(ROOT, "src/node/tenspan.mjs"), "export", file, "--as", "csv", "--out", "csv"]);
  const [folder] = readdirSync(join(home, "csv"));
  const tables = readdirSync(join(home, "csv", folder)).map((name) => join(home, "csv", folder, name));
  for (const separators of ["44", "59", "9", "44/59/9"]) {
    const formulas = tables.flatMap((table) => {
      const made = convert(table, "fods", "fods", `--infilter=CSV:${separators},34,76,1`);
      return readFileSync(made, "utf8").match(/table:formula="[^"]*"/g) ?? [];
    });
    if (formulas.length > 0) faults.push(`CSV with separator ${separators}: runs ${formulas.slice(0, 3)}`);
    console.log(
      `${formulas.length === 0 ? "runs nothing" : "RUNS"} of ${tables.length} tables with separator ${separators}`,
    );
  }
}

function checkSlides(file) {
  const slides = (one) =>
    partsOf(one)
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      // The number of the slide is a field: each program writes its own text for it.
      .map(([name, xml]) => [Number(/\d+/.exec(name)[0]), xml.replace(/<a:fld [\s\S]*?<\/a:fld>/g, "")])
      .map(([number, xml]) => [number, paragraphs(xml, "a").map(({ text }) => text)])
      .toSorted(([a], [b]) => a - b);
  const saved = convert(file, "pptx");
  const after = new Map(slides(saved));
  for (const [number, texts] of slides(file)) compare(`texts of slide ${number}`, texts, after.get(number) ?? []);
  const made = pages(file, 1);
  if (made !== slides(file).length) faults.push(`${basename(file)}: ${slides(file).length} slides, ${made} pages`);
}

async function checkWorkbook(file) {
  const saved = convert(file, "xlsx");
  const open = async (one) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(one);
    return book.worksheets.map((sheet) => {
      const cells = [];
      sheet.eachRow((row) => row.eachCell((cell) => cells.push(`${cell.address} ${JSON.stringify(cell.value)}`)));
      return { name: sheet.name, state: sheet.state, cells };
    });
  };
  const [before, after] = [await open(file), await open(saved)];
  compare(
    "sheets",
    before.map(({ name, state }) => `${name}, ${state}`),
    after.map(({ name, state }) => `${name}, ${state}`),
  );
  for (const { name, cells } of before)
    compare(`cells of “${name}”`, cells, after.find((one) => one.name === name)?.cells ?? []);
  const names = (one) =>
    [...partOf(one, "xl/workbook.xml").matchAll(/<definedName [^>]*name="(Table_[^"]+)"/g)].map(([, name]) => name);
  compare("defined names", names(file), names(saved));
  const lists = (one) =>
    partsOf(one)
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .flatMap(([, xml]) => Array(count(xml, /<dataValidation /g)).fill("list"));
  compare("drop-downs", lists(file), lists(saved));
  pages(file, 1);
}

/** The pages that are printed of a file; fewer than `least` are a fault. */
function pages(file, least) {
  const made = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [convert(file, "pdf")]))?.[1] ?? 0);
  if (made < least) faults.push(`${basename(file)}: ${made} pages`);
  console.log(`      ${made} pages`);
  return made;
}

/** Writes a client's Word template, and has LibreOffice save it as .dotx. */
async function wordTemplate() {
  const header = new Header({ children: [new Paragraph(`${HEADER}, {{title}}`)] });
  const styles = { default: { heading1: { run: { color: "AA0033", size: 48 } } } };
  const children = [new Paragraph("Text of the client")];
  const word = new Document({ styles, sections: [{ headers: { default: header }, children }] });
  const file = join(home, "client.docx");
  writeFileSync(file, new Uint8Array(await Packer.toArrayBuffer(word)));
  return convert(file, "dotx");
}

/** The header is on every page, and nothing of the client's text. */
function checkTemplate(file) {
  const text = run("pdftotext", [convert(file, "pdf"), "-"]);
  const found = text.split(`${HEADER}, AI maturity`).length - 1;
  const made = pages(file, 3);
  if (found !== made) faults.push(`${basename(file)}: the header is on ${found} of ${made} pages`);
  if (text.includes("Text of the client")) faults.push(`${basename(file)}: has the text of the template`);
}

try {
  console.log("\nCSV");
  checkCsv();
  const template = await wordTemplate();
  for (const edition of ["board", "full"]) {
    run(process.execPath, [
      join(ROOT, "src/node/tenspan.mjs"),
      "export",
      SAMPLE,
      "--as",
      "docx",
      "--template",
      template,
      "--edition",
      edition,
      "--out",
      `client-${edition}`,
    ]);
    for (const name of readdirSync(join(home, `client-${edition}`))) {
      console.log(`\n${edition}, in a client's template: ${name}`);
      checkWord(join(home, `client-${edition}`, name));
      checkTemplate(join(home, `client-${edition}`, name));
    }
  }
  for (const edition of ["board", "full"]) {
    run(process.execPath, [
      join(ROOT, "src/node/tenspan.mjs"),
      "export",
      SAMPLE,
      "--as",
      FORMATS,
      "--edition",
      edition,
      "--out",
      edition,
    ]);
    for (const name of readdirSync(join(home, edition))) {
      const file = join(home, edition, name);
      console.log(`\n${edition}: ${name}`);
      if (name.endsWith(".docx")) checkWord(file);
      else if (name.endsWith(".pptx")) checkSlides(file);
      else await checkWorkbook(file);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(faults.length === 0 ? "\nNothing is lost." : `\n${faults.join("\n")}`);
process.exitCode = faults.length === 0 ? 0 : 1;
