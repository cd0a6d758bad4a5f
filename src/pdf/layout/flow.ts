import { type Paper, roomOf } from "#pdf/page/paper.ts";
import { addSheet, type Sheet } from "#pdf/page/sheets.ts";

/*
 * Pages are filled with items from top to bottom. An item is a number of lines of equal height that may be parted between
 * pages, or columns of items that stand side by side.
 */

/** Lines of equal height: a paragraph, a row of a table; a figure is one high line. */
export type LayoutRow = {
  readonly kind: "band";
  /** White above, unless it is the first on its page or in its column. */
  readonly gap: number;
  /** White or rules that belong to the band, above its first and below its last line. */
  readonly above: number;
  readonly below: number;
  readonly lines: number;
  readonly lineHeight: number;
  /** The line of a figure may become as low as this where it then stands on the page of what is around it. */
  readonly least?: number;
  /** Up to this many lines are never parted. */
  readonly whole: number;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** What is repeated above the band where it starts a page. */
  readonly head: RepeatedHead | null;
  /** Draws lines `from` (included) to `to` (excluded) of this height, the first of them or what stands above it at `y`. */
  draw(sheet: Sheet, y: number, from: number, to: number, lineHeight: number): void;
};

/** What is never parted: a figure, a row of headers. */
export function wholeRow(
  height: number,
  keepNext: boolean,
  draw: (sheet: Sheet, y: number, height: number) => void,
): LayoutRow {
  const plain = { gap: 0, above: 0, below: 0, lines: 1, whole: 1, head: null };
  return {
    kind: "band",
    ...plain,
    lineHeight: height,
    keepNext,
    draw: (sheet, y, _from, _to, lineHeight) => draw(sheet, y, lineHeight),
  };
}

export type RepeatedHead = { readonly height: number; draw(sheet: Sheet, y: number): void };

/** Items side by side. */
export type LayoutColumns = {
  readonly kind: "parallel";
  readonly gap: number;
  readonly align: "start" | "center";
  readonly columns: readonly (readonly LayoutItem[])[];
};

export type Break = {
  readonly kind: "break";
  /** A new page in any case, unless what stands before ran over: the first page stands alone. */
  readonly always?: boolean;
};

export type LayoutItem = LayoutRow | LayoutColumns | Break;

/** Where the next item comes to stand. */
export type Cursor = { page: number; y: number };

/** Lines that never stand alone at the foot or the head of a page. */
const COMPANY = 2;
/** A page of which less is used is no place for a break: what follows goes on below. */
const LEAST_USED = 0.6;

/** Sets items one below the other from the cursor, on as many pages as it takes; gives the cursor after the last. */
export function placeItems(sheets: Sheet[], given: readonly LayoutItem[], start: Cursor): Cursor {
  let items = given;
  let cursor = start;
  let section = start.page;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind === "break") {
      if (index < items.length - 1 && isBreak(item, cursor, section, paperAt(sheets, cursor))) {
        cursor = nextPage(sheets, cursor);
      }
      section = cursor.page;
      continue;
    }
    const paper = paperAt(sheets, cursor);
    const room = paper.bottom - cursor.y;
    if (cursor.y > paper.top && leastHeight(items, index, paper) > room) {
      const lower = withLowerFigures(items, index, paper, room);
      if (lower === null) cursor = nextPage(sheets, cursor);
      else items = lower;
    }
    const placed = items[index];
    if (placed !== undefined && placed.kind !== "break") cursor = placeItem(sheets, placed, cursor, index > 0);
  }
  return cursor;
}

function placeItem(sheets: Sheet[], item: Exclude<LayoutItem, Break>, cursor: Cursor, isGapped: boolean): Cursor {
  const y = isGapped && cursor.y > paperAt(sheets, cursor).top ? cursor.y + item.gap : cursor.y;
  const at = { page: cursor.page, y };
  return item.kind === "band" ? placeBand(sheets, item, at) : placeColumns(sheets, item, at);
}

/** Whether a break starts a page: not at the top of one, and not where much of it would stay empty. */
function isBreak({ always }: Break, { page, y }: Cursor, section: number, paper: Paper): boolean {
  if (y === paper.top) return false;
  return (always === true && page === section) || y >= paper.top + LEAST_USED * roomOf(paper);
}

/** Halvings between the least and the full height of figures. */
const STEPS = 6;

/** The items with the figures that stand at `index` as much lower as makes them fit into `room`; null where they cannot. */
function withLowerFigures(
  items: readonly LayoutItem[],
  index: number,
  paper: Paper,
  room: number,
): readonly LayoutItem[] | null {
  const lowered = (part: number) => items.map((item, at) => (at < index ? item : lowerFigures(item, part)));
  const fits = (candidate: readonly LayoutItem[]) => leastHeight(candidate, index, paper) <= room;
  if (!fits(lowered(1))) return null;
  let [least, most] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (least + most) / 2;
    if (fits(lowered(middle))) most = middle;
    else least = middle;
  }
  return items.map((item, at) => (at < index || at >= chainEnd(items, index) ? item : lowerFigures(item, most)));
}

/** Figures lower by a part (0…1) of what they can give. */
function lowerFigures(item: LayoutItem, part: number): LayoutItem {
  if (item.kind === "break") return item;
  if (item.kind === "parallel") {
    return { ...item, columns: item.columns.map((column) => column.map((each) => lowerFigures(each, part))) };
  }
  const { least = item.lineHeight, lineHeight } = item;
  return { ...item, lineHeight: lineHeight - part * Math.max(0, lineHeight - least) };
}

/** The index behind the last item that must stand on the page of the one at `index`. */
function chainEnd(items: readonly LayoutItem[], index: number): number {
  const end = items.findIndex((item, at) => at >= index && !(item.kind === "band" && item.keepNext));
  return end < 0 ? items.length : end + 1;
}

/** The height of items that stand one below the other on one page. */
export function heightOf(items: readonly LayoutItem[]): number {
  return items.reduce((sum, item, index) => {
    if (item.kind === "break") return sum;
    const gap = index === 0 ? 0 : item.gap;
    return sum + gap + (item.kind === "band" ? bandHeight(item) : Math.max(0, ...item.columns.map(heightOf)));
  }, 0);
}

/** What has to fit on the page for the item at `index` to start there: with it, all that it must not be parted from. */
function leastHeight(items: readonly LayoutItem[], index: number, paper: Paper): number {
  let height = 0;
  for (let next = index; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.kind === "break") break;
    height += item.gap;
    if (item.kind === "parallel") {
      const whole = Math.max(0, ...item.columns.map(heightOf));
      if (whole <= roomOf(paper)) return height + whole;
      return height + Math.max(0, ...item.columns.map((column) => leastHeight(column, 0, paper)));
    }
    if (!item.keepNext) return height + firstHeight(item);
    height += bandHeight(item);
  }
  return height;
}

function bandHeight(band: LayoutRow): number {
  return band.above + band.lines * band.lineHeight + band.below;
}

/** The least of a band that may start a page's end: all of a short one, two lines of a long one. */
function firstHeight(band: LayoutRow): number {
  const least = band.lines <= band.whole ? band.lines : Math.min(band.lines, COMPANY);
  return band.above + least * band.lineHeight + (least === band.lines ? band.below : 0);
}

function placeBand(sheets: Sheet[], band: LayoutRow, start: Cursor): Cursor {
  let cursor = start;
  let from = 0;
  for (;;) {
    const sheet = sheetAt(sheets, cursor);
    const { top, bottom } = sheet.paper;
    if (band.head !== null && cursor.y === top) {
      band.head.draw(sheet, cursor.y);
      // What goes on keeps its distance from the rule below the head, as a first line does.
      cursor = { ...cursor, y: cursor.y + band.head.height + (from > 0 ? band.above : 0) };
    }
    const to = from + linesThatFit(band, from, bottom - cursor.y);
    band.draw(sheet, cursor.y, from, to, band.lineHeight);
    const height = (from === 0 ? band.above : 0) + (to - from) * band.lineHeight + (to === band.lines ? band.below : 0);
    if (to === band.lines) return { page: cursor.page, y: cursor.y + height };
    from = to;
    cursor = nextPage(sheets, cursor);
  }
}

/** How many lines stand in the room that is left: at least one, and never all but one. */
function linesThatFit(band: LayoutRow, from: number, room: number): number {
  const left = band.lines - from;
  const above = from === 0 ? band.above : 0;
  const fit = Math.floor((room - above + 1e-6) / band.lineHeight);
  if (fit >= left && above + left * band.lineHeight + band.below <= room + 1e-6) return left;
  const most = Math.max(1, Math.min(fit, left));
  const alone = left - most < COMPANY && left > COMPANY;
  return Math.max(1, alone ? Math.min(most, left - COMPANY) : most);
}

function placeColumns(sheets: Sheet[], { columns, align }: LayoutColumns, start: Cursor): Cursor {
  const heights = columns.map(heightOf);
  const tallest = Math.max(0, ...heights);
  const centred = align === "center" && start.y + tallest <= paperAt(sheets, start).bottom;
  return columns
    .map((items, index) => {
      const offset = centred ? (tallest - (heights[index] ?? 0)) / 2 : 0;
      return placeItems(sheets, items, { page: start.page, y: start.y + offset });
    })
    .reduce(
      (lowest, end) => (end.page > lowest.page || (end.page === lowest.page && end.y > lowest.y) ? end : lowest),
      start,
    );
}

function nextPage(sheets: Sheet[], cursor: Cursor): Cursor {
  const page = cursor.page + 1;
  return { page, y: paperAt(sheets, { page, y: 0 }).top };
}

function paperAt(sheets: Sheet[], cursor: Cursor): Paper {
  return sheetAt(sheets, cursor).paper;
}

function sheetAt(sheets: Sheet[], { page }: Cursor): Sheet {
  while (sheets.length < page) addSheet(sheets);
  const sheet = sheets[page - 1];
  if (sheet === undefined) throw new Error(`There is no page ${page}`);
  return sheet;
}
