import type { OutlineStep } from "#document/brand/logo.ts";
import { type Artifact, LAYOUT, type LinkArea, type Tag } from "#pdf/file/tags.ts";
import type { FaceName } from "#pdf/fonts/fonts.ts";
import type { Image } from "#pdf/logo/openLogo.ts";
import type { PaintedText } from "./painter.ts";
import { PAPERS, type Paper } from "./paper.ts";

/*
 * Pages before they are drawn: plain marks, each owned by a structure element or an artifact. Content cannot nest or
 * cross a page, because a page is a flat list.
 */

/** Points from the upper left corner, y downwards. */
export type Point = readonly [x: number, y: number];

/** Returns the corners of an upright rectangle, clockwise from the upper left. */
export function cornersOf(left: number, right: number, top: number, bottom: number): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Something drawn on a page; positions in points from the top left. */
export type Mark =
  | {
      readonly kind: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly face: FaceName;
      readonly size: number;
      readonly colour: string;
    }
  | {
      readonly kind: "stroke";
      readonly points: readonly Point[];
      readonly closed: boolean;
      readonly colour: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  /** Polygons, filled by the even-odd rule. */
  | { readonly kind: "fill"; readonly polygons: readonly (readonly Point[])[]; readonly colour: string }
  /** A filled outline with curves. */
  | {
      readonly kind: "outline";
      readonly steps: readonly OutlineStep[];
      readonly rule: "nonzero" | "evenodd";
      readonly colour: string;
    }
  | {
      readonly kind: "picture";
      readonly x: number;
      /** The upper edge. */
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly image: Image;
    }
  /** Painted letters that a face lacks; the box is that of their picture. */
  | {
      readonly kind: "painted";
      readonly x: number;
      /** The upper edge. */
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly painted: PaintedText;
      readonly colour: string;
    }
  /** The invisible text behind a painted picture, from left to right, all letters equally wide. */
  | {
      readonly kind: "hidden";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly letters: readonly string[];
      readonly size: number;
      /** Of all letters. */
      readonly width: number;
    }
  | { readonly kind: "disc"; readonly x: number; readonly y: number; readonly radius: number; readonly colour: string };

/** Consecutive marks of one owner; `id` is the number of the marked content, null for artifacts. */
export type Piece = { readonly owner: Tag | Artifact; readonly id: number | null; readonly marks: Mark[] };

/** A page to be drawn. */
export type Sheet = {
  /** From 1. */
  readonly number: number;
  readonly paper: Paper;
  readonly pieces: Piece[];
  /** The element of each marked content, by its number. */
  readonly owners: Tag[];
  readonly links: { readonly area: LinkArea; readonly tag: Tag }[];
  /** The y position at which its content ends. */
  end: number;
  /** Whether its first item continues the content of the page before; false after a page break. */
  isContinued: boolean;
};

/** Adds a page of the same paper as the first page. */
export function addSheet(sheets: Sheet[], paper: Paper = sheets[0]?.paper ?? PAPERS.a4): Sheet {
  const number = sheets.length + 1;
  const own = { ...paper, bottom: paper.bottom - (paper.short?.get(number) ?? 0) };
  const sheet: Sheet = { number, paper: own, pieces: [], owners: [], links: [], end: paper.top, isContinued: true };
  sheets.push(sheet);
  return sheet;
}

/**
 * Puts a mark on a page, owned by an element or an artifact; with `apart` it starts a new piece even after the same
 * owner.
 */
export function putMark(sheet: Sheet, owner: Tag | Artifact, mark: Mark, apart = false): void {
  const last = owner === LAYOUT ? groundOf(sheet) : sheet.pieces.at(-1);
  if (last?.owner === owner && !apart) {
    last.marks.push(mark);
    return;
  }
  const id = owner.kind === "tag" ? sheet.owners.push(owner) - 1 : null;
  if (owner.kind === "tag" && id !== null) owner.kids.push({ kind: "content", page: sheet.number, id });
  sheet.pieces.push({ owner, id, marks: [mark] });
}

/** Returns the first piece of a page, which holds all rules and fills, so that they are below everything else. */
function groundOf({ pieces }: Sheet): Piece {
  const [first] = pieces;
  if (first?.owner === LAYOUT) return first;
  const ground: Piece = { owner: LAYOUT, id: null, marks: [] };
  pieces.unshift(ground);
  return ground;
}

/**
 * Sorts the pieces drawn after the piece `before` from left to right. The reading order is that of the structure tree
 * and does not change.
 */
export function placeFromLeft({ pieces }: Sheet, before: Piece | undefined): void {
  const first = before === undefined ? Number(pieces[0]?.owner === LAYOUT) : pieces.indexOf(before) + 1;
  pieces.push(...pieces.splice(first).sort((a, b) => leftOf(a) - leftOf(b)));
}

function leftOf({ marks: [mark] }: Piece): number {
  if (mark === undefined || mark.kind === "fill" || mark.kind === "outline") return 0;
  return mark.kind === "stroke" ? (mark.points[0]?.[0] ?? 0) : mark.x;
}

/** Makes an area of a page a link; it belongs to the element `tag`. */
export function putLink(sheet: Sheet, tag: Tag, area: Omit<LinkArea, "kind" | "page">): void {
  const link: LinkArea = { kind: "link", page: sheet.number, ...area };
  tag.kids.push(link);
  sheet.links.push({ area: link, tag });
}

/** Draws a horizontal line. */
export function putRule(
  sheet: Sheet,
  x: number,
  y: number,
  length: number,
  width: number,
  colour: string,
  owner: Artifact,
): void {
  const points: readonly Point[] = [
    [x, y],
    [x + length, y],
  ];
  putMark(sheet, owner, { kind: "stroke", points, closed: false, colour, width });
}
