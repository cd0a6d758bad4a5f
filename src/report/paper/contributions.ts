import type { Block, Cell } from "#report/document.ts";
import type { Standing } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import type { Contribution, Explanation } from "#scoring/types.ts";
import { cell, type ColumnOf, column, figure, paragraph, tableOf } from "./blocks.ts";
import { nameOf } from "./standingCells.ts";

/** The node that is explained and the nodes right below it, by what they are called. */
type Explained = {
  readonly explanation: Explanation;
  readonly whole: Standing;
  readonly parts: readonly Standing[];
  /** Whether targets and what is missing to them stand beside: they are averaged with the same weights. */
  readonly aims: boolean;
};

/** A line of the sum, or the sum itself. */
type Line = { readonly standing: Standing | null; readonly child: Contribution | null };

/** What makes a value: each part with weight, value and contribution, and the sum; what rounding does to it is said. */
export function contributionsBlocks({ explanation, whole, parts, aims }: Explained, words: Words): readonly Block[] {
  const { value } = whole.score;
  if (value === null) return [];
  const lines = explanation.children.flatMap((child): readonly Line[] => {
    const standing = parts.find(({ id }) => id === child.id);
    return standing === undefined ? [] : [{ standing, child }];
  });
  const title = words.text("explanation.caption", { value: whole.text.value });
  return [
    tableOf(title, [...lines, { standing: null, child: null }], columnsOf(title, { whole, aims }, value, lines, words)),
    ...paragraph("small", ...roundingNote(lines, value, words)),
  ];
}

function columnsOf(
  title: string,
  { whole, aims }: Pick<Explained, "whole" | "aims">,
  value: number,
  lines: readonly Line[],
  words: Words,
): readonly ColumnOf<Line>[] {
  const weights = lines.reduce((all, { child }) => all + (child?.contribution == null ? 0 : child.weight), 0);
  const columns = [
    column<Line>(title, 9, "start", ({ standing }) =>
      standing === null ? cell(words.text("explanation.sum"), { strong: true }) : nameOf(standing),
    ),
    column<Line>(words.text("explanation.weight"), 2, "end", ({ child }) =>
      figure(words.weight(child?.weight ?? weights)),
    ),
    numbers(words.text("table.value"), whole, ({ text }) => text.value),
    column<Line>(words.text("explanation.contribution"), 3.5, "end", (line) => contributionOf(line, value, words)),
  ];
  if (!aims) return columns;
  return [
    ...columns,
    numbers(words.text("table.target"), whole, ({ text }) => text.target),
    numbers(words.text("explanation.shortfall"), whole, ({ text }) => text.shortfall),
  ];
}

/** A figure of each part, and that of the whole below them. */
function numbers(header: string, whole: Standing, of: (standing: Standing) => string): ColumnOf<Line> {
  return column(header, 2.5, "end", ({ standing }) =>
    figure(of(standing ?? whole), standing === null ? { strong: true } : {}),
  );
}

function contributionOf({ child }: Line, value: number, words: Words): Cell {
  if (child === null) return figure(words.fine(value), { strong: true });
  if (child.leftOut !== null) return cell(words.text(`explanation.leftOut.${child.leftOut}`));
  return figure(words.fine(child.contribution ?? 0));
}

/** Lines that are rounded one by one do not always add up to the sum as it is shown. */
function roundingNote(lines: readonly Line[], value: number, words: Words): readonly string[] {
  const added = lines.reduce((sum, { child }) => sum + thousandths(child?.contribution ?? 0), 0);
  if (added === thousandths(value)) return [];
  return [words.text("explanation.rounded", { added: words.fine(added / 1000), value: words.fine(value) })];
}

/** As `words.fine` shows it. */
function thousandths(value: number): number {
  return Math.round(Number((Math.round(value * 1e9) / 1e9).toFixed(3)) * 1000);
}
