import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFormulas } from "#exchange/tables/isFormula.ts";
import { day, number, share, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import { type CsvStyle, writeCsv } from "#exchange/tables/writeCsv.ts";

const ENGLISH: CsvStyle = { separator: ",", decimal: "." };
const GERMAN: CsvStyle = { separator: ";", decimal: "," };
const table = (...cells: readonly TableCell[]): Table => ({
  id: "a",
  title: "A",
  columns: cells.map((_, index) => `c${index}`),
  rows: [cells],
});
const rowOf = (csv: string) => csv.split("\r\n").slice(1).join("\r\n").replace(/\r\n$/, "");

/** Parses CSV by RFC 4180, character by character. */
function readCsv(csv: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 1; at < csv.length; at++) {
    const sign = csv[at];
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) {
      row.push(cell);
      cell = "";
    } else if (!isQuoted && sign === "\r" && csv[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += sign;
  }
  return rows;
}

describe("a cell", () => {
  it.each([
    { name: "a text", cell: text("Plan"), csv: "Plan" },
    { name: "a text with a separator", cell: text("a, b"), csv: '"a, b"' },
    { name: "a text with quotation marks", cell: text('a "b"'), csv: '"a ""b"""' },
    { name: "a text of two lines", cell: text("a\nb"), csv: '"a\nb"' },
    { name: "a number", cell: number(2.5), csv: "2.5" },
    { name: "a negative number", cell: number(-0.25), csv: "-0.25" },
    { name: "the rounding error of binary fractions", cell: number(0.1 + 0.2), csv: "0.3" },
    { name: "a share", cell: share(0.25), csv: "0.25" },
    { name: "a day", cell: day("2026-03-31"), csv: "2026-03-31" },
    { name: "nothing", cell: number(null), csv: "" },
    { name: "a formula", cell: text("=1+1"), csv: "'=1+1" },
    { name: "a formula by its sign", cell: text("-2+3"), csv: "'-2+3" },
    { name: "a formula in wide letters", cell: text("＝1"), csv: "'＝1" },
    { name: "a formula behind a tab", cell: text("\t=1"), csv: `"'\t'=1"` },
    { name: "a formula behind another separator", cell: text("x;=1"), csv: `"x;'=1"` },
    { name: "a formula behind a separator and a quotation mark", cell: text('x,"@A1'), csv: `"x,""'@A1"` },
    { name: "a formula in a later line", cell: text("x\n=1"), csv: `"x\n'=1"` },
    { name: "a list in later lines", cell: text("x\n- one\n- two"), csv: '"x\n- one\n- two"' },
  ])("is written: $name", ({ cell, csv }) => expect(rowOf(writeCsv(table(cell), ENGLISH))).toBe(csv));

  it("follows the reader's locale", () => {
    expect(rowOf(writeCsv(table(number(2.5), text("a; b"), text("a, b")), GERMAN))).toBe('2,5;"a; b";"a, b"');
  });
});

it("is read back unchanged, and starts no cell with a formula under any separator", () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'ab;,"=-\n\r \té') });
  const property = fc.property(
    fc.array(anyText, { minLength: 1 }),
    fc.constantFrom(ENGLISH, GERMAN),
    (texts, style) => {
      const rows = readCsv(writeCsv(table(...texts.map(text)), style), style.separator);
      expect(rows[1]?.map(withFormulas)).toEqual(texts);
      for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]|[,;\t\r\n]"*[=@]/);
    },
  );
  fc.assert(property);
});
