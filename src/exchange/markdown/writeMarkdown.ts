import type { Block, Cell, Chart, Document } from "#document/document.ts";
import { assertNever } from "#lib/assertNever.ts";
import { type Run, textOf } from "#report/runs.ts";
import { chartTable } from "./chartTable.ts";
import { writeRuns } from "./writeRuns.ts";
import { writeTable } from "./writeTable.ts";

/**
 * Writes the document as Markdown (CommonMark with tables). Page headers and footers become a YAML header that Pandoc
 * reads; a chart becomes its title, alternative text and numbers, without the caption that explains its lines and
 * marks; a page break becomes a rule. Nothing is shortened. Attachments are left out.
 */
export function writeMarkdown(document: Document): string {
  const blocks = flatten(document.blocks);
  const parts = blocks.flatMap((block, index) => writeBlock(block, blocks.slice(0, index)));
  return `${[writeHeader(document), ...parts].join("\n\n")}\n`;
}

type FlatBlock = Exclude<Block, { kind: "columns" | "part" | "contents" }> | Contents;
type Heading = Extract<Block, { kind: "heading" }>;
type Contents = { readonly kind: "contents"; readonly headings: readonly Heading[] };

/** Flattens blocks: columns and parts only affect layout. */
function flatten(blocks: readonly Block[]): readonly FlatBlock[] {
  return blocks.flatMap((block): readonly FlatBlock[] => {
    switch (block.kind) {
      case "columns":
        return block.columns.flatMap(flatten);
      case "part":
        return [{ kind: "heading", ...block.heading }, ...flatten(block.blocks)];
      case "contents":
        return [{ kind: "contents", headings: listedHeadings(blocks) }];
      default:
        return [block];
    }
  });
}

/** Returns the headings for the contents, without that of the contents. */
function listedHeadings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level > 1 && block.unlisted !== true && blocks[index + 1]?.kind !== "contents"
      ? [block]
      : [],
  );
}

function writeHeader({ meta, running }: Document): string {
  const header = {
    title: meta.title,
    subject: meta.subject,
    author: meta.author,
    lang: meta.language,
    date: meta.date,
    organisation: running.left,
    marking: running.marking,
    fingerprint: meta.fingerprint,
  };
  const lines = Object.entries(header)
    .filter(([, value]) => value !== "")
    // JSON strings are also valid YAML.
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

/** Returns the parts of a block, each one or more whole lines. */
function writeBlock(block: FlatBlock, before: readonly FlatBlock[]): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [writeHeading(block)];
    case "paragraph":
      return [writeRuns(block.runs, "\\\n")];
    case "list":
      return [writeList(block, before)];
    case "table":
      return [...writeTitle(block.caption, before), writeCells(block)];
    case "figure":
      return [...writeTitle(block.chart.title, before), ...writeChart(block.chart)];
    case "contents":
      return [block.headings.map(({ level, runs }) => `${level === 2 ? "" : "  "}- ${oneLine(runs)}`).join("\n")];
    case "cards":
      return block.cards.map(({ sign, name, text }) => `## ${sign}: ${name}\n\n${text}`);
    case "pageBreak":
      return ["---"];
    default:
      return assertNever(block);
  }
}

function writeHeading({ level, runs }: Pick<Heading, "level" | "runs">): string {
  return `${"#".repeat(level)} ${oneLine(runs)}`;
}

/** Returns the title of a table or a chart, unless the nearest heading is the same. */
function writeTitle(title: string, before: readonly FlatBlock[]): readonly string[] {
  const heading = before.findLast((block) => block.kind === "heading");
  const isRepeated = title === "" || (heading !== undefined && textOf(heading.runs) === title);
  return isRepeated ? [] : [oneLine([{ text: title, strong: true }])];
}

/** Alternates the markers of consecutive lists, which Markdown would otherwise join. */
function writeList({ marker, items }: Extract<FlatBlock, { kind: "list" }>, before: readonly FlatBlock[]): string {
  const isSecond = (before.length - 1 - before.findLastIndex(({ kind }) => kind !== "list")) % 2 === 1;
  const bullet = isSecond ? "* " : "- ";
  return items
    .map((runs, index) => {
      const mark = marker === "number" ? `${index + 1}${isSecond ? ")" : "."} ` : bullet;
      return mark + writeRuns(runs, "\\\n").replaceAll("\n", `\n${" ".repeat(mark.length)}`);
    })
    .join("\n");
}

function writeCells({ columns, rows }: Extract<Block, { kind: "table" }>): string {
  return writeTable({
    columns: columns.map(({ header, align }) => ({ header: oneLine(header), align })),
    rows: rows.map((cells) => cells.map(writeCell)),
  });
}

function writeCell({ runs, level }: Cell): string {
  return level === undefined ? oneLine(runs) : `${level.value} ${oneLine(runs)}`.trimEnd();
}

function writeChart(chart: Chart): readonly string[] {
  const { columns, rows } = chartTable(chart);
  const table = writeTable({
    columns: columns.map(({ header, align }) => ({ header: plain(header), align })),
    rows: rows.map((cells) => cells.map(plain)),
  });
  return [plain(chart.alt), table].filter((part) => part !== "");
}

function oneLine(runs: readonly Run[]): string {
  return writeRuns(runs, "<br>");
}

function plain(text: string): string {
  return oneLine([{ text }]);
}
