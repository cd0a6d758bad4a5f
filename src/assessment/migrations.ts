import type { JsonObject } from "#lib/isObject.ts";

/**
 * One migration: from version `from` to the next. It sees foreign JSON before any check, so it must
 * take whatever it is given. A released step is never edited, and each has a kept file of its version in
 * tests/fixtures/files. The first one must also raise DATABASE_VERSION in the store, whose upgrade takes it.
 */
export type Migration = { readonly from: number; readonly migrate: (document: JsonObject) => JsonObject };

/** In order, without a gap, the first from version 1. */
export const migrations: readonly Migration[] = [];

/** The version that this app writes. */
export const CURRENT_VERSION = migrations.length + 1;

/** The document as it stands after every step from `version` on. */
export function migrate(document: JsonObject, version: number, steps: readonly Migration[]): JsonObject {
  return steps
    .filter((step) => step.from >= version)
    .reduce((older, step) => ({ ...step.migrate(older), format: `assessment/${step.from + 1}` }), document);
}
