import { type Paper, roomOf } from "#pdf/page/paper.ts";
import { addSheet, type Sheet } from "#pdf/page/sheets.ts";
import type { Break, LayoutColumns, LayoutItem, LayoutRow } from "./layoutItem.ts";

/*
 * Fills pages with items from top to bottom. An item is a row of equally high lines that can be divided between pages,
 * or columns of items side by side.
 */

/** The position of the next item. */
export type Cursor = { page: number; y: number };

/** Items placed on pages, and the functions that draw them, in reading order; each may be called once. */
export type PlacedItems = { readonly sheets: Sheet[]; readonly drawings: (() => void)[] };

/** Minimum number of lines at the foot or the head of a page. */
const MIN_LINES = 2;
/** The minimum share of a page that must be used before a break; below it, the content continues on the same page. */
const MIN_USED = 0.6;

/** Places items one below the other on as many pages as needed, without drawing them. */
export function placeItems(items: readonly LayoutItem[], paper: Paper): PlacedItems {
  const placed: PlacedItems = { sheets: [], drawings: [] };
  addSheet(placed.sheets, paper);
  placeFrom(placed, items, { page: 1, y: paper.top });
  return placed;
}

/** Places items from the cursor on, and returns the cursor after the last. */
function placeFrom(placed: PlacedItems, given: readonly LayoutItem[], start: Cursor): Cursor {
  const { sheets } = placed;
  let items = given;
  let cursor = start;
  let section = start.page;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind === "break") {
      if (index < items.length - 1 && isBreak(item, cursor, section, paperAt(sheets, cursor))) {
        cursor = nextPage(sheets, cursor);
        sheetAt(sheets, cursor).isContinued = false;
      }
      section = cursor.page;
      continue;
    }
    const paper = paperAt(sheets, cursor);
    const room = paper.bottom - cursor.y;
    if (cursor.y > paper.top && minHeight(items, index, paper) > room) {
      const lower = withLowerFigures(items, index, paper, room);
      if (lower === null) cursor = nextPage(sheets, cursor);
      else items = lower;
    }
    const fitted = items[index];
    if (fitted !== undefined && fitted.kind !== "break") cursor = placeItem(placed, fitted, cursor, index > 0);
  }
  return cursor;
}

function placeItem(placed: PlacedItems, item: Exclude<LayoutItem, Break>, cursor: Cursor, isGapped: boolean): Cursor {
  const y = isGapped && cursor.y > paperAt(placed.sheets, cursor).top ? cursor.y + item.gap : cursor.y;
  const at = { page: cursor.page, y };
  return item.kind === "row" ? placeRow(placed, item, at) : placeColumns(placed, item, at);
}

/** Tells whether a break starts a page: not at the top of one, and not if much of the page would stay empty. */
function isBreak({ always }: Break, { page, y }: Cursor, section: number, paper: Paper): boolean {
  if (y === paper.top) return false;
  return (always === true && page === section) || y >= paper.top + MIN_USED * roomOf(paper);
}

/** Bisection steps between the least and the full height of figures. */
const BISECTION_STEPS = 6;

/** Shrinks the figures from `index` on just enough to fit into `room`; null if they cannot. */
function withLowerFigures(
  items: readonly LayoutItem[],
  index: number,
  paper: Paper,
  room: number,
): readonly LayoutItem[] | null {
  const lowered = (part: number) => items.map((item, at) => (at < index ? item : lowerFigures(item, part)));
  const fits = (candidate: readonly LayoutItem[]) => minHeight(candidate, index, paper) <= room;
  if (!fits(lowered(1))) return null;
  let [least, most] = [0, 1];
  for (let step = 0; step < BISECTION_STEPS; step++) {
    const middle = (least + most) / 2;
    if (fits(lowered(middle))) most = middle;
    else least = middle;
  }
  return items.map((item, at) => (at < index || at >= chainEnd(items, index) ? item : lowerFigures(item, most)));
}

/** Shrinks figures by a share (0…1) of what they can give up. */
function lowerFigures(item: LayoutItem, part: number): LayoutItem {
  if (item.kind === "break") return item;
  if (item.kind === "columns") {
    return { ...item, columns: item.columns.map((column) => column.map((each) => lowerFigures(each, part))) };
  }
  const { least = item.lineHeight, lineHeight } = item;
  return { ...item, lineHeight: lineHeight - part * Math.max(0, lineHeight - least) };
}

/** Returns the index after the last item that must be on the same page as the item at `index`. */
function chainEnd(items: readonly LayoutItem[], index: number): number {
  const end = items.findIndex((item, at) => at >= index && !(item.kind === "row" && item.keepNext));
  return end < 0 ? items.length : end + 1;
}

/** Returns the height of items one below the other on one page. */
export function heightOf(items: readonly LayoutItem[]): number {
  return items.reduce((sum, item, index) => {
    if (item.kind === "break") return sum;
    const gap = index === 0 ? 0 : item.gap;
    return sum + gap + (item.kind === "row" ? heightOfRow(item) : Math.max(0, ...item.columns.map(heightOf)));
  }, 0);
}

/**
 * Returns the height that must fit on the page for the item at `index` to start there, including all that must stay
 * with it.
 */
function minHeight(items: readonly LayoutItem[], index: number, paper: Paper): number {
  let height = 0;
  for (let next = index; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.kind === "break") break;
    height += item.gap;
    if (item.kind === "columns") {
      const whole = Math.max(0, ...item.columns.map(heightOf));
      if (whole <= roomOf(paper)) return height + whole;
      return height + Math.max(0, ...item.columns.map((column) => minHeight(column, 0, paper)));
    }
    if (!item.keepNext) return height + firstHeight(item);
    height += heightOfRow(item);
  }
  return height;
}

function heightOfRow(row: LayoutRow): number {
  return row.above + row.lines * row.lineHeight + row.below;
}

/** Returns the least height of a row's first part on a page: all of a short row, two lines of a long one. */
function firstHeight(row: LayoutRow): number {
  const least = row.lines <= row.whole ? row.lines : Math.min(row.lines, MIN_LINES);
  return row.above + least * row.lineHeight + (least === row.lines ? row.below : 0);
}

function placeRow(placed: PlacedItems, row: LayoutRow, start: Cursor): Cursor {
  const { head, lineHeight } = row;
  let cursor = start;
  let first = 0;
  for (;;) {
    const sheet = sheetAt(placed.sheets, cursor);
    const { top, bottom } = sheet.paper;
    if (head !== null && cursor.y === top) {
      placed.drawings.push(() => head.draw(sheet, top));
      // A continued row keeps the same distance from the rule below the header as a first row.
      cursor = { ...cursor, y: top + head.height + (first > 0 ? row.above : 0) };
    }
    const from = first;
    const { y } = cursor;
    const to = from + linesThatFit(row, from, bottom - y);
    placed.drawings.push(() => row.draw(sheet, y, from, to, lineHeight));
    const height = (from === 0 ? row.above : 0) + (to - from) * lineHeight + (to === row.lines ? row.below : 0);
    sheet.end = Math.max(sheet.end, y + height);
    if (to === row.lines) return { page: cursor.page, y: y + height };
    first = to;
    cursor = nextPage(placed.sheets, cursor);
  }
}

/**
 * Returns how many lines fit into the remaining room: at least one, and never so many that a single line is left over.
 */
function linesThatFit(row: LayoutRow, from: number, room: number): number {
  const left = row.lines - from;
  const above = from === 0 ? row.above : 0;
  const fit = Math.floor((room - above + 1e-6) / row.lineHeight);
  if (fit >= left && above + left * row.lineHeight + row.below <= room + 1e-6) return left;
  const most = Math.max(1, Math.min(fit, left));
  const alone = left - most < MIN_LINES && left > MIN_LINES;
  return Math.max(1, alone ? Math.min(most, left - MIN_LINES) : most);
}

function placeColumns(placed: PlacedItems, { columns, align }: LayoutColumns, start: Cursor): Cursor {
  const heights = columns.map(heightOf);
  const tallest = Math.max(0, ...heights);
  const centred = align === "center" && start.y + tallest <= paperAt(placed.sheets, start).bottom;
  return columns
    .map((items, index) => {
      const offset = centred ? (tallest - (heights[index] ?? 0)) / 2 : 0;
      return placeFrom(placed, items, { page: start.page, y: start.y + offset });
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
