import type { Worker } from "node:worker_threads";
import type { Alphabet, Fonts } from "#pdf/fonts/fonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** What the command reads of the product itself: from the sources, or from what the build put beside it. */
export type CommandAssets = {
  readonly version: () => Promise<string>;
  /**
   * The questionnaires that come with the product, each followed by its earlier versions; in a language (BCP 47) where one
   * is named and they are translated into it, else as they were written.
   */
  readonly builtIn: (language?: string) => Promise<readonly Questionnaire[]>;
  readonly fonts: (alphabet: Alphabet) => Promise<Fonts>;
  /** Starts another thread that makes files; null where all is made in one. */
  readonly startWorker: (() => Worker) | null;
};
