import type { JsonObject } from "#lib/isObject.ts";

/**
 * A migration from version `from` to the next. It receives unchecked JSON, so it must accept anything. A released
 * migration is never edited, and each has a stored file of its version in tests/fixtures/files. The first one must also
 * raise DATABASE_VERSION in the store, whose upgrade applies it.
 */
export type Migration = { readonly from: number; readonly migrate: (document: JsonObject) => JsonObject };

/** In order, without a gap, starting at version 1. */
export const migrations: readonly Migration[] = [];

/** The version that this app writes. */
export const CURRENT_VERSION = migrations.length + 1;

/** Applies every migration from `version` on. */
export function migrate(document: JsonObject, version: number, steps: readonly Migration[]): JsonObject {
  return steps
    .filter((step) => step.from >= version)
    .reduce((older, step) => ({ ...step.migrate(older), format: `assessment/${step.from + 1}` }), document);
}
