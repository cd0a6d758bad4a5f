import { describe, expect, it } from "vitest";
import { copiedTable } from "#exchange/tables/copiedTable.ts";
import { day, number, share, type Table, type TableCell, text } from "#exchange/tables/table.ts";

const table = (...cells: readonly TableCell[]): Table => ({
  id: "t",
  title: "A & B",
  columns: cells.map((_, index) => `C${index}`),
  rows: [cells],
});

describe("a table that is copied", () => {
  it("is tabs and lines, and HTML", () => {
    const { tsv, html } = copiedTable(
      table(text("a < b"), number(2.5), share(0.25), day("2026-01-31"), number(null)),
      ".",
    );
    expect(tsv).toBe("C0\tC1\tC2\tC3\tC4\r\na < b\t2.5\t0.25\t2026-01-31\t");
    expect(html).toBe(
      "<table><caption>A &amp; B</caption><thead><tr><th>C0</th><th>C1</th><th>C2</th><th>C3</th><th>C4</th></tr></thead>" +
        "<tbody><tr><td>a &lt; b</td><td>2.5</td><td>0.25</td><td>2026-01-31</td><td></td></tr></tbody></table>",
    );
  });
  it("keeps a cell one cell, whatever stands in it", () => {
    const { tsv, html } = copiedTable(table(text("a\tb\r\nc"), text("<img src=x onerror=alert(1)>")), ",");
    expect(tsv).toBe("C0\tC1\r\na b c\t<img src=x onerror=alert(1)>");
    expect(html).toContain("<td>a\tb<br>c</td><td>&lt;img src=x onerror=alert(1)&gt;</td>");
  });
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("does not run %j", (formula) => {
    const { tsv, html } = copiedTable(table(text(formula)), ".");
    expect(tsv.split("\r\n")[1]?.startsWith("'")).toBe(true);
    expect(html).toContain("<td>'");
  });
  it("writes numbers as the region does", () => {
    expect(copiedTable(table(number(2.5)), ",").tsv).toBe("C0\r\n2,5");
  });
});
