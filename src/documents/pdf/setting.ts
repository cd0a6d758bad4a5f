import type { Faces } from "./measure.ts";
import type { Item } from "./flow.ts";
import type { Tag } from "./tags.ts";
import type { Block } from "#report/document.ts";

/** A heading as a bookmark. */
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number };

/** What setting a document needs to know and gathers on its way. */
export type Setting = { readonly faces: Faces; readonly bookmarks: Bookmark[] };

/** Where blocks stand, and the element they belong to. */
export type Place = { readonly x: number; readonly width: number; readonly tag: Tag };

/** Makes items of blocks; given to those blocks that contain others. */
export type SetBlocks = (blocks: readonly Block[], place: Place, setting: Setting) => readonly Item[];
