/** Everything was done. */
export const DONE = 0;
/** Something could not be read, made or written, or is invalid; the rest was done. */
export const FAILED = 1;
/** The arguments were not understood; nothing was done. */
export const MISUSED = 2;
/** Interrupted; by convention 128 plus the number of the signal. */
export const INTERRUPTED = 130;

/** The exit codes as text for `--help`. */
export const EXIT_CODES = `Exit status: 0 when all was done; 1 when something could not be read, made or written (the rest is done);
2 when the command was not understood and nothing was done; 130 when it was interrupted (no incomplete file is left).`;
