/* Limits of a benchmark, separate from its schema, so that using them does not load a validator. */

/** A benchmark counts organisations in groups of this size, so this is also the fewest that it can have. */
export const MIN_ORGANISATIONS = 5;

/** Maximum length of the source of a benchmark, in code points. */
export const MAX_SOURCE = 200;
