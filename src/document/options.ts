import type { Method } from "#explain/method/method.ts";
import type { Edition } from "#report/reportEdition.ts";
import type { Logo } from "./brand/logo.ts";
import type { Attachment, Document } from "./document.ts";

/** Maximum pages of the board edition. */
export const BOARD_PAGES = 6;

/** The options of the report. */
export type DocumentOptions = {
  readonly edition: Edition;
  /** A marking on every page, such as "Confidential". */
  readonly classification: string;
  /** The first characters of the assessment's SHA-256, or empty. */
  readonly fingerprint: string;
  /** A4 by default. */
  readonly paper?: Document["paper"];
  /** The author of the report; by default the assessor. */
  readonly preparedBy?: string;
  /** `#rrggbb`; by default the product's own. */
  readonly accent?: string | null;
  readonly logo?: Logo | null;
  /** The full method, for the edition that includes it. */
  readonly method?: Method | null;
  /** How much of the assessment the report includes; everything by default. */
  readonly carried?: "everything" | "answers" | "nothing";
  /** Files attached to the report, such as its assessment. */
  readonly attachments?: readonly Attachment[];
  /**
   * Set if there would be too many pages: 1 shortens lists, 2 also leaves out the heatmap, 3 also the risk matrix and
   * shortens every list.
   */
  readonly tight?: 1 | 2 | 3;
};
