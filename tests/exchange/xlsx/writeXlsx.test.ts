import ExcelJS from "exceljs/dist/exceljs.min.js";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { day, number, share, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import type { SheetChart, WorkbookModel } from "#exchange/xlsx/workbook.ts";
import { writeXlsx } from "#exchange/xlsx/writeXlsx.ts";
import { packageFaults, readParts } from "../readPackage.ts";

const tableOf = (rows: readonly (readonly TableCell[])[], rest: Partial<Table> = {}): Table => ({
  id: "risks",
  title: "Risks",
  columns: (rows[0] ?? []).map((_, index) => `Column ${index}`),
  rows,
  ...rest,
});
const model = (tables: readonly Table[], rest: Partial<WorkbookModel> = {}): WorkbookModel => ({
  title: "AI maturity",
  subject: "All",
  author: "Ada",
  organisation: "Acme",
  marking: "TLP:RED",
  paper: "a4",
  date: "2026-11-29",
  tables,
  chart: null,
  ...rest,
});
const reread = async (given: WorkbookModel) => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(given);
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
};
const firstRow = async (...cells: readonly TableCell[]) => {
  const sheet = (await reread(model([tableOf([cells])]))).worksheets[0];
  return cells.map((_, index) => sheet?.getCell(2, index + 1));
};

describe("a cell", () => {
  it.each([
    { name: "a text", cell: text("Plan"), value: "Plan", format: undefined },
    { name: "a whole number", cell: number(3), value: 3, format: "0_)" },
    { name: "a number", cell: number(2.5), value: 2.5, format: "0.0##_)" },
    { name: "a share", cell: share(0.25), value: 0.25, format: "0%_)" },
    { name: "a finer share", cell: share(0.2525), value: 0.2525, format: "0.0#%_)" },
    { name: "a formula", cell: text("=1+1"), value: "=1+1", format: "@" },
    { name: "a formula by its sign", cell: text("@SUM(1)"), value: "@SUM(1)", format: "@" },
    { name: "control characters", cell: text("a\u0000\u0008b\ud800c"), value: "abc", format: undefined },
  ])("keeps $name", async ({ cell, value, format }) => {
    const [read] = await firstRow(cell);
    expect(read?.value).toBe(value);
    expect(read?.formula).toBeUndefined();
    expect(read?.numFmt).toBe(format);
  });

  it("has a column that is wide enough for a long number", async () => {
    const sheet = (await reread(model([tableOf([[number(1_234_567_890_123)]])]))).worksheets[0];
    expect(sheet?.getColumn(1).width).toBeGreaterThan("1234567890123".length);
  });

  it("escapes text that looks like an escape sequence", async () => {
    const xml = readParts(await writeXlsx(model([tableOf([[text("_x0041_")]])]))).get("xl/sharedStrings.xml");
    expect(xml).toContain("<t>_x005F_x0041_</t>");
  });

  it("ends in an ellipsis at Excel's maximum length", async () => {
    const [read] = await firstRow(text("é".repeat(40_000)));
    expect(String(read?.value)).toBe(`${"é".repeat(32_766)}…`);
  });

  it("is empty for no value", async () => {
    const [read] = await firstRow(number(null), text("x"));
    expect(read?.value).toBeNull();
  });
});

describe("a day", () => {
  it.each(["UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Tokyo"])("is the same day in %s", async (zone) => {
    vi.stubEnv("TZ", zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const xml = readParts(await writeXlsx(model([tableOf([[day("2026-03-31")]])]))).get("xl/worksheets/sheet1.xml");
    // Days since 30 December 1899, as Excel counts.
    expect(xml).toMatch(/<c r="A2" s="\d+"><v>46112<\/v><\/c>/);
  });
});

describe("a sheet", () => {
  it("has a frozen head repeated on each page, filters, a named range, and the marking on each page", async () => {
    const parts = readParts(
      await writeXlsx(model([tableOf([[text("a"), number(1)]], { title: "2026's: risks & more" })])),
    );
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(sheet).toContain('<pane ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(sheet).toContain('fitToPage="1"');
    expect(sheet).toContain("<oddHeader>&amp;LAcme&amp;RTLP:RED</oddHeader>");
    expect(workbook).toContain(`<definedName name="Table_risks">'2026’s risks &amp; more'!$A$1:$B$2</definedName>`);
    expect(workbook).toContain("_xlnm.Print_Titles");
  });

  it("ends a long title in the footer at a word", async () => {
    const title = `${"State ".repeat(13)}of the organisation`;
    const parts = readParts(await writeXlsx(model([tableOf([[text("a")]])], { title })));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("State State… – ");
  });

  it.each([
    { paper: "a4" as const, size: true },
    { paper: "letter" as const, size: false },
  ])("is printed on $paper", async ({ paper, size }) => {
    const parts = readParts(await writeXlsx(model([tableOf([[text("a")]])], { paper })));
    expect(parts.get("xl/worksheets/sheet1.xml")?.includes('paperSize="9"')).toBe(size);
  });
});

const CHART: SheetChart = {
  form: "radar",
  title: "Radar & more",
  alt: 'Says "all"',
  max: 5,
  table: "areas",
  labels: 0,
  series: [
    { column: 1, name: "Today", colour: "0B5A66" },
    { column: 2, name: "Target", colour: "7A868C" },
  ],
};
const AREAS = tableOf(
  [
    [text("One"), number(2.5), number(4)],
    [text("Two <b>"), number(null), number(3)],
  ],
  { id: "areas", title: "Areas" },
);

describe("the chart", () => {
  it.each(["radar", "bars"] as const)("is on the first sheet and refers to the numbers, as %s", async (form) => {
    const parts = readParts(await writeXlsx(model([tableOf([[text("a")]]), AREAS], { chart: { ...CHART, form } })));
    expect(packageFaults(parts)).toEqual([]);
    const chart = parts.get("xl/charts/chart1.xml") ?? "";
    expect(chart).toContain(form === "radar" ? "<c:radarChart>" : "<c:barChart>");
    expect(chart).toContain("<c:f>'Areas'!$B$2:$B$3</c:f>");
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>2.5</c:v></c:pt></c:numCache>');
    expect(chart).toContain("Two &lt;b&gt;");
    expect(parts.get("xl/drawings/drawing1.xml")).toContain('descr="Says &quot;all&quot;"');
  });

  it.each([1, 6])("covers no cell of a table with %i columns", async (count) => {
    const first = tableOf([Array.from({ length: count }, () => text("a"))]);
    const parts = readParts(await writeXlsx(model([first, AREAS], { chart: CHART })));
    expect(parts.get("xl/drawings/drawing1.xml")).toContain(`<xdr:from><xdr:col>${count + 1}</xdr:col>`);
  });

  it("is omitted if its table is missing", async () => {
    const parts = readParts(await writeXlsx(model([tableOf([[text("a")]])], { chart: CHART })));
    expect([...parts.keys()].filter((name) => name.includes("chart"))).toEqual([]);
    expect(packageFaults(parts)).toEqual([]);
  });
});

it("has the same bytes for the same model", async () => {
  const given = model([AREAS], { chart: CHART });
  expect(await writeXlsx(given)).toEqual(await writeXlsx(given));
});

it("makes a valid workbook from any text and title, and keeps both", async () => {
  const anyText = fc.string({ unit: fc.constantFrom(...`a'"<&>=+@-[]:*?/\\_x0041 \té😀\u0001\u202e`), maxLength: 40 });
  const property = fc.asyncProperty(anyText, anyText, async (title, content) => {
    const bytes = await writeXlsx(
      model([tableOf([[text(content), number(1)]], { title }), tableOf([[number(2)]], { title })]),
    );
    expect(packageFaults(readParts(bytes))).toEqual([]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer);
    expect(new Set(workbook.worksheets.map(({ name }) => name.toLowerCase())).size).toBe(2);
    const read = workbook.worksheets[0]?.getCell(2, 1).value ?? "";
    expect(String(read).replaceAll("_x005F_", "_")).toBe(content.replaceAll("\u0001", ""));
  });
  await fc.assert(property, { numRuns: 50 });
});
