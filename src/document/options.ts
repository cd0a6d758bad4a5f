import type { Edition } from "#report/reportEdition.ts";
import type { Logo } from "./brand/logo.ts";
import type { Attachment, Document } from "./document.ts";
import type { Method } from "#explain/method/method.ts";

/** The pages of the edition for boards: what was promised to directors. */
export const BOARD_PAGES = 6;

/** What the reader of the report chose for it. */
export type DocumentOptions = {
  readonly edition: Edition;
  /** A marking on every page, such as "Confidential". */
  readonly classification: string;
  /** The first characters of the assessment's SHA-256, or empty. */
  readonly fingerprint: string;
  /** A4 where nothing is chosen. */
  readonly paper?: Document["paper"];
  /** Who made the report; the assessor where nobody is named. */
  readonly preparedBy?: string;
  /** `#rrggbb`; the product's own where none is chosen. */
  readonly accent?: string | null;
  readonly logo?: Logo | null;
  /** The method in full, for the edition that tells it. */
  readonly method?: Method | null;
  /** How much of the assessment travels with the report; everything where nothing is chosen. */
  readonly carried?: "everything" | "answers" | "nothing";
  /** What travels with the report, such as the assessment it was made from. */
  readonly attachments?: readonly Attachment[];
  /** The pages would else be too many: 1 cuts lists short, 2 leaves out the picture of the practices too, 3 that of the risks, and it shortens every list. */
  readonly tight?: 1 | 2 | 3;
};
