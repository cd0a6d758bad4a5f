import type { Memory } from "./memory.ts";

/** What a tab knows before anything is read. */
export const EMPTY_MEMORY: Memory = { heads: new Map(), entries: new Map(), unreadable: new Map(), lost: new Set() };
