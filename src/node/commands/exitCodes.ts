/** Everything that was asked for was done. */
export const DONE = 0;
/** Something could not be read, made or written, or is wrong; the rest was done. */
export const FAILED = 1;
/** The command could not be followed; nothing was done. */
export const MISUSED = 2;
/** Stopped from outside, as shells count it: 128 and the number of the signal. */
export const INTERRUPTED = 130;

/** The same for `--help`. */
export const EXIT_CODES = `Exit status: 0 when all was done; 1 when something could not be read, made or written (the rest is done);
2 when the command was not understood and nothing was done; 130 when it was interrupted (no half file stays).`;
