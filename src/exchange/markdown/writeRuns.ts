import type { Run } from "#report/runs.ts";

/** What stands for a line break: a hard break between lines of a block, `<br>` where a block is one line. */
export type LineBreak = "\\\n" | "<br>";

/** Running text in Markdown: strong parts are bold, links are links; no letter of the text itself is read as a sign. */
export function writeRuns(runs: readonly Run[], lineBreak: LineBreak): string {
  const merged = mergeAlike(runs.filter(({ text }) => text !== ""));
  const text = merged.map((run, index) => writeRun(run, merged[index - 1]?.text, merged[index + 1]?.text)).join("");
  return escapeLineStarts(text.trim().replace(/\s*\n\s*/g, "\n")).replaceAll("\n", lineBreak);
}

/** Neighbours with the same look as one: `**a****b**` would not be bold. */
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
  // Signs of emphasis beside a space are read as asterisks.
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === "") return text;
  const escaped = escapeMarkdown(inner);
  const isBold = strong === true && canBeBold((previous + before).slice(-1), inner, (after + next).slice(0, 1));
  const bold = isBold ? `**${escaped}**` : escaped;
  return before + (href === undefined ? bold : `[${bold}](<${writeAddress(href)}>)`) + after;
}

/** Signs of emphasis between a letter outside and a punctuation mark inside are read as asterisks. */
function canBeBold(previous: string, inner: string, next: string): boolean {
  const isLetter = (character: string) => /[^\s\p{P}\p{S}]/u.test(character);
  return (isLetter(inner.slice(0, 1)) || !isLetter(previous)) && (isLetter(inner.slice(-1)) || !isLetter(next));
}

/** An ampersand or an exclamation mark is a sign only before certain others. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|!$/g, "\\$&");
}

function writeAddress(href: string): string {
  return href.replace(/[<>\\|\s]/g, encodeURIComponent);
}

/** Headings, lists, rules and underlines begin with their sign, and only where a line begins. */
function escapeLineStarts(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|[=-]+\s*$)/gm, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, "$1\\");
}
