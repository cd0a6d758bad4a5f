import type { Sheet } from "#pdf/page/sheets.ts";

/** Equally high lines: a paragraph, a row of a table; a figure is one high line. */
export type LayoutRow = {
  readonly kind: "row";
  /** Space above, unless the row is the first on its page or in its column. */
  readonly gap: number;
  /** Space or rules that belong to the row, above its first and below its last line. */
  readonly above: number;
  readonly below: number;
  readonly lines: number;
  readonly lineHeight: number;
  /** The least height of a figure's line, used if the figure then fits on the page of its surroundings. */
  readonly least?: number;
  /** A row with up to this many lines is never divided. */
  readonly whole: number;
  /** Stays on the page of the next item. */
  readonly keepNext: boolean;
  /** A header that is repeated above the row if it starts a page. */
  readonly head: RepeatedHead | null;
  /**
   * Draws lines `from` (included) to `to` (excluded) of this height; the first of them, or the space above it, is at
   * `y`.
   */
  draw(sheet: Sheet, y: number, from: number, to: number, lineHeight: number): void;
};

/** Returns a row that is never divided: a figure, or a header row. */
export function wholeRow(
  height: number,
  keepNext: boolean,
  draw: (sheet: Sheet, y: number, height: number) => void,
): LayoutRow {
  const plain = { gap: 0, above: 0, below: 0, lines: 1, whole: 1, head: null };
  return {
    kind: "row",
    ...plain,
    lineHeight: height,
    keepNext,
    draw: (sheet, y, _from, _to, lineHeight) => draw(sheet, y, lineHeight),
  };
}

/** The header that a table repeats at the top of each further page; its height in points. */
export type RepeatedHead = { readonly height: number; draw(sheet: Sheet, y: number): void };

/** Items side by side. */
export type LayoutColumns = {
  readonly kind: "columns";
  readonly gap: number;
  readonly align: "start" | "center";
  readonly columns: readonly (readonly LayoutItem[])[];
};

/** A place where a new page may start. */
export type Break = {
  readonly kind: "break";
  /** Starts a new page in any case, unless the previous content already ran over: the first page stays separate. */
  readonly always?: boolean;
};

/** Anything that the flow puts on pages, in order. */
export type LayoutItem = LayoutRow | LayoutColumns | Break;
