import type { Run } from "#report/runs.ts";

/** A line break: a hard break between lines of a block, `<br>` in a one-line block. */
export type LineBreak = "\\\n" | "<br>";

/** Writes runs as Markdown: strong runs are bold, links are links; special characters in the text are escaped. */
export function writeRuns(runs: readonly Run[], lineBreak: LineBreak): string {
  const merged = mergeAlike(runs.filter(({ text }) => text !== ""));
  const text = merged.map((run, index) => writeRun(run, merged[index - 1]?.text, merged[index + 1]?.text)).join("");
  return escapeLineStarts(text.trim().replace(/\s*\n\s*/g, "\n")).replaceAll("\n", lineBreak);
}

/** Merges neighbours with the same style, because `**a****b**` would not be bold. */
function mergeAlike(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const alike = last !== undefined && last.strong === run.strong && last.href === run.href;
    if (alike) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function writeRun({ text, strong, href }: Run, previous = "", next = ""): string {
  // Emphasis marks next to a space are read as asterisks.
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === "") return text;
  const escaped = escapeMarkdown(inner);
  const isBold = strong === true && canBeBold((previous + before).slice(-1), inner, (after + next).slice(0, 1));
  const bold = isBold ? `**${escaped}**` : escaped;
  return before + (href === undefined ? bold : `[${bold}](<${writeAddress(href)}>)`) + after;
}

/** Emphasis marks between a letter outside and punctuation inside are read as asterisks. */
function canBeBold(previous: string, inner: string, next: string): boolean {
  const isLetter = (character: string) => /[^\s\p{P}\p{S}]/u.test(character);
  return (isLetter(inner.slice(0, 1)) || !isLetter(previous)) && (isLetter(inner.slice(-1)) || !isLetter(next));
}

/** An ampersand or an exclamation mark is special only before certain characters. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|!$/g, "\\$&");
}

function writeAddress(href: string): string {
  return href.replace(/[<>\\|\s]/g, encodeURIComponent);
}

/** Headings, lists, rules and underlines are special only at the start of a line. */
function escapeLineStarts(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|[=-]+\s*$)/gm, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, "$1\\");
}
