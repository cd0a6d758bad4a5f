import type { Block } from "#document/document.ts";
import type { Tag } from "#pdf/file/tags.ts";
import type { Paper } from "#pdf/page/paper.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { LayoutItem } from "./layoutItem.ts";

/** A heading as a bookmark. */
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number };

/** A heading of the document, before it has a position. Headings of parts are not listed in the contents. */
export type Heading = { readonly title: string; readonly level: 1 | 2 | 3; readonly listed: boolean };

/** The inputs of the layout, and what it collects. */
export type LayoutContext = {
  readonly faces: Faces;
  readonly paper: Paper;
  /** All headings in reading order; each becomes a bookmark when it is drawn. */
  readonly headings: readonly Heading[];
  readonly bookmarks: Bookmark[];
  /** Work that must wait until everything has its page. */
  readonly afterwards: (() => void)[];
  /** The items of blocks that are laid out several times, only to be measured; null if they are drawn. */
  readonly measured: WeakMap<Block, readonly LayoutItem[]> | null;
};

/** Returns a new context for a document with these headings. */
export function newLayoutContext(faces: Faces, paper: Paper, headings: readonly Heading[] = []): LayoutContext {
  return { faces, paper, headings, bookmarks: [], afterwards: [], measured: null };
}

/** Returns a new context for measuring blocks, in which a block keeps its width. */
export function newMeasuringContext(faces: Faces, paper: Paper): LayoutContext {
  return { ...newLayoutContext(faces, paper), measured: new WeakMap() };
}

/** The position and width of blocks, and their parent element. */
export type LayoutPlace = { readonly x: number; readonly width: number; readonly tag: Tag };

/** Lays out blocks as items; passed to blocks that contain other blocks. */
export type LayoutBlocks = (
  blocks: readonly Block[],
  place: LayoutPlace,
  context: LayoutContext,
) => readonly LayoutItem[];
