import type { Run } from "#report/runs.ts";

/*
 * The structure of a tagged PDF: a tree of elements, whose leaves are the marked content of pages. The blocks build the
 * tree in reading order; `structure.ts` writes it down.
 */

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

export type Tag = {
  readonly kind: "tag";
  readonly type: TagType;
  /** What stands for a figure. */
  readonly alt?: string;
  /** What is meant where something else is drawn. */
  readonly actual?: string;
  /** An attribute dictionary, as PDF; that of a figure is known when it has its place. */
  attributes?: string;
  /** What a link was made of; it may go on on the next line. */
  readonly run?: Run;
  readonly kids: Kid[];
};

/** The content with number `id` on a page; pages count from 1. */
export type Content = { readonly kind: "content"; readonly page: number; readonly id: number };

/** The place of a link on a page. `y` runs downwards. */
export type LinkArea = {
  readonly kind: "link";
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** An address, or a place in the document: a page and how far down. */
  readonly href: string | { readonly page: number; readonly y: number };
  readonly title: string;
};

export type Kid = Tag | Content | LinkArea;

/** What is no content: rules and fills, running lines, the heads of tables that go on. */
export type Artifact = { readonly kind: "artifact"; readonly type: "Layout" | "Header" | "Footer" };

export const LAYOUT: Artifact = { kind: "artifact", type: "Layout" };

type Properties = Pick<Tag, "alt" | "actual" | "attributes" | "run">;

/** A new element at the end of `parent`. */
export function addTag(parent: Tag, type: TagType, properties: Properties = {}): Tag {
  const tag: Tag = { kind: "tag", type, ...properties, kids: [] };
  parent.kids.push(tag);
  return tag;
}

/** The root of a document. */
export function rootTag(): Tag {
  return { kind: "tag", type: "Document", kids: [] };
}
