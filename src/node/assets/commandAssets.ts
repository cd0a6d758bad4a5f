import type { Worker } from "node:worker_threads";
import type { Alphabet, Fonts } from "#pdf/fonts/fonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** The product's own files that the command reads: from the sources, or from the build output. */
export type CommandAssets = {
  readonly version: () => Promise<string>;
  /**
   * Returns the built-in questionnaires, each followed by its earlier versions; translated into `language` (BCP 47) if
   * available.
   */
  readonly builtIn: (language?: string) => Promise<readonly Questionnaire[]>;
  readonly fonts: (alphabet: Alphabet) => Promise<Fonts>;
  /** Starts a thread that makes files; null if everything runs in one thread. */
  readonly startWorker: (() => Worker) | null;
};
