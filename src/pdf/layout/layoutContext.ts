import type { Faces } from "#pdf/text/measure.ts";
import type { LayoutItem } from "./flow.ts";
import type { Paper } from "#pdf/page/paper.ts";
import type { Tag } from "#pdf/file/tags.ts";
import type { Block } from "#document/document.ts";

/** A heading as a bookmark. */
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number };

/** A heading of the document, before it has its place; those of parts are not listed in its contents. */
export type Heading = { readonly title: string; readonly level: 1 | 2 | 3; readonly listed: boolean };

/** What setting a document needs to know and gathers on its way. */
export type LayoutContext = {
  readonly faces: Faces;
  readonly paper: Paper;
  /** All headings in reading order; each becomes a bookmark when it is drawn. */
  readonly headings: readonly Heading[];
  readonly bookmarks: Bookmark[];
  /** What can be done only when everything has its page. */
  readonly afterwards: (() => void)[];
};

/** A setting for a document with these headings. */
export function newLayoutContext(faces: Faces, paper: Paper, headings: readonly Heading[] = []): LayoutContext {
  return { faces, paper, headings, bookmarks: [], afterwards: [] };
}

/** Where blocks stand, and the element they belong to. */
export type LayoutPlace = { readonly x: number; readonly width: number; readonly tag: Tag };

/** Makes items of blocks; given to those blocks that contain others. */
export type LayoutBlocks = (
  blocks: readonly Block[],
  place: LayoutPlace,
  context: LayoutContext,
) => readonly LayoutItem[];
