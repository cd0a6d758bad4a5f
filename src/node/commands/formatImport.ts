import type { AnswersPreview } from "#exchange/answers/previewAnswers.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { truncate } from "#lib/truncate.ts";

/** Letters of a text, for a line of a terminal. */
const MAX_LETTERS = 60;

/** Lists what a sheet changes, cell by cell, and the cells that were left out; only these if `quiet`. */
export function formatImport(
  { rows, unchanged, problems }: AnswersPreview,
  exchangeText: ExchangeFormatter,
  quiet: boolean,
): string {
  const changes = rows.flatMap(({ question, changes: cells }) =>
    cells.map(({ cell, before, after }) => `${cell}  ${question.id}: ${short(before)} → ${short(after)}`),
  );
  const left = problems.map(
    ({ cell, fault: { code, ...values } }) => `${cell}  left out: ${exchangeText(`problem.${code}`, values)}`,
  );
  const counts = `${rows.length} changed, ${unchanged} unchanged, ${left.length} ${left.length === 1 ? "cell" : "cells"} left out`;
  return quiet ? left.join("\n") : [...changes, ...left, counts].join("\n");
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "(nothing)" : truncate(line, MAX_LETTERS);
}
