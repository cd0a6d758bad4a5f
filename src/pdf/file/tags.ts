import type { Run } from "#report/runs.ts";

/*
 * The structure tree of a tagged PDF; its leaves are the marked content of pages. The blocks build it in reading order,
 * `structure.ts` writes it.
 */

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that documents use. */
export type TagType =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Link"
  | "Span";

/** A structure element: what a part of the page is, for screen readers and other programs. */
export type Tag = {
  readonly kind: "tag";
  readonly type: TagType;
  /** The alternative text of a figure. */
  readonly alt?: string;
  /** The replacement text for content that is drawn differently. */
  readonly actual?: string;
  /** An attribute dictionary in PDF syntax; that of a figure is set when its position is known. */
  attributes?: string;
  /** The run that a link was made of; a link can continue on the next line. */
  readonly run?: Run;
  readonly kids: Kid[];
};

/** The marked content with number `id` on a page; pages count from 1. */
export type Content = { readonly kind: "content"; readonly page: number; readonly id: number };

/** The area of a link on a page. `y` runs downwards. */
export type LinkArea = {
  readonly kind: "link";
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A URL, or a position in the document: a page and a distance from its top. */
  readonly href: string | { readonly page: number; readonly y: number };
  readonly title: string;
};

/** A child of a structure element. */
export type Kid = Tag | Content | LinkArea;

/** Drawing that is not content: rules and fills, page headers and footers, repeated table headers. */
export type Artifact = { readonly kind: "artifact"; readonly type: "Layout" | "Header" | "Footer" };

/** Drawing that belongs to the layout: rules, fills, repeated table headers. */
export const LAYOUT: Artifact = { kind: "artifact", type: "Layout" };

type Properties = Pick<Tag, "alt" | "actual" | "attributes" | "run">;

/** Adds a new element at the end of `parent` and returns it. */
export function addTag(parent: Tag, type: TagType, properties: Properties = {}): Tag {
  const tag: Tag = { kind: "tag", type, ...properties, kids: [] };
  parent.kids.push(tag);
  return tag;
}

/** Returns the root element of a document. */
export function rootTag(): Tag {
  return { kind: "tag", type: "Document", kids: [] };
}
