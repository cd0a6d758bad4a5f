import { escapeXml } from "#lib/escapeXml.ts";
import { withoutFormulas } from "./isFormula.ts";
import type { Table, TableCell } from "./table.ts";

/**
 * A table for the clipboard: as tab-separated text and as HTML; each program takes the form that it supports. `page` is
 * a whole HTML file with it.
 */
export type CopiedTable = { readonly tsv: string; readonly html: string; readonly page: string };

/**
 * Returns a table for the clipboard, with numbers as the region writes them. A text that could run as a formula gets an
 * apostrophe.
 */
export function copiedTable({ title, columns, rows }: Table, decimal: "." | ","): CopiedTable {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, decimal)));
  const lines = [columns, ...texts].map((cells) => cells.map((text) => text.replace(/\s+/g, " ")).join("\t"));
  const body = texts.map((cells) => `<tr>${cells.map((text) => `<td>${inHtml(text)}</td>`).join("")}</tr>`).join("");
  const head = columns.map((name) => `<th>${inHtml(name)}</th>`).join("");
  const html = `<table><caption>${inHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return { tsv: lines.join("\r\n"), html, page: pageOf(title, html) };
}

function pageOf(title: string, table: string): string {
  const style =
    "table{border-collapse:collapse;font-family:sans-serif}th,td{border:1px solid;padding:4px 8px;text-align:start}";
  return [
    '<!doctype html>\n<meta charset="utf-8">\n',
    `<title>${inHtml(title)}</title>\n<style>${style}</style>\n${table}\n`,
  ].join("");
}

function cellText(cell: TableCell, decimal: "." | ","): string {
  switch (cell.kind) {
    case "text":
      return withoutFormulas(cell.text);
    case "number":
    case "share":
      return String(cell.number).replace(".", decimal);
    case "day":
      return cell.day;
    case "empty":
      return "";
  }
}

function inHtml(text: string): string {
  return escapeXml(text).replace(/\r\n?|\n/g, "<br>");
}
