import { utf8 } from "#lib/utf8.ts";
import type { Assessment } from "./schema.ts";

const MOST_LETTERS = 60;
/** Most file systems stop at 255 bytes for the whole name. */
const MOST_BYTES = 180;

/**
 * A name for a file about an assessment: organisation, edition and day, as `Acme-full-2026-01-31.tenspan.json`; of a
 * report its own edition, as `Acme-board-report-2026-01-31.pdf`. Only letters and digits of any script, joined by
 * hyphens, so that it is safe on every system.
 */
export function fileName(assessment: Assessment, extension: string, date: string, report?: string): string {
  const organisation = slug(assessment.subject.organisation) || "assessment";
  const what = report === undefined ? slug(assessment.edition) : `${slug(report)}-report`;
  return `${organisation}-${what}-${date.slice(0, 10)}.${extension}`;
}

/** A name for a file with what is stored of an assessment that cannot be read. */
export function storedFileName(organisation: string, date: string): string {
  return `${slug(organisation) || "assessment"}-as-stored-${date.slice(0, 10)}.tenspan.json`;
}

function slug(text: string): string {
  const visible = text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const words = visible.match(/(?:[\p{L}\p{N}]\p{M}*)+/gu) ?? [];
  let kept = "";
  let bytes = 0;
  for (const [index, letter] of [...words.join("-")].entries()) {
    bytes += bytesOf(letter);
    if (index >= MOST_LETTERS || bytes > MOST_BYTES) break;
    kept += letter;
  }
  return kept.replace(/-$/, "");
}

function bytesOf(letter: string): number {
  return utf8(letter).length;
}
