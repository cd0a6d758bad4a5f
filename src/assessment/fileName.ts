import { utf8 } from "#lib/utf8.ts";
import type { Assessment } from "./schema.ts";

const MAX_LETTERS = 60;
/** Maximum length of a slug; most file systems limit a name to 255 bytes. */
const MAX_BYTES = 180;

/**
 * Returns a file name for an assessment: organisation, edition and day, such as `Acme-full-2026-01-31.tenspan.json`;
 * for a report with its own edition, such as `Acme-board-report-2026-01-31.pdf`. It contains only letters and digits of
 * any script, joined by hyphens, so that it is valid on every system.
 */
export function fileName(
  assessment: Pick<Assessment, "subject" | "edition">,
  extension: string,
  date: string,
  report?: string,
): string {
  const organisation = slug(assessment.subject.organisation) || "assessment";
  const what = report === undefined ? slug(assessment.edition) : `${slug(report)}-report`;
  return `${organisation}-${what}-${date.slice(0, 10)}.${extension}`;
}

/** Returns a file name for the raw data of an assessment that cannot be read. */
export function storedFileName(organisation: string, date: string): string {
  return `${slug(organisation) || "assessment"}-as-stored-${date.slice(0, 10)}.tenspan.json`;
}

/** A name for the file of an invitation: `Acme-invitation.tenspan.json`. */
export function invitationFileName({ title }: { readonly title: string }): string {
  return `${[slug(title), "invitation"].filter((part) => part !== "").join("-")}.tenspan.json`;
}

/**
 * A name for the file of a response: `Anna-Example-response-Xy12z.tenspan.json`, so that no two of them are the same.
 */
export function responseFileName(response: {
  readonly name?: string | undefined;
  readonly respondent: string;
}): string {
  const parts = [slug(response.name ?? ""), "response", slug(response.respondent)];
  return `${parts.filter((part) => part !== "").join("-")}.tenspan.json`;
}

function slug(text: string): string {
  const visible = text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const words = visible.match(/(?:[\p{L}\p{N}]\p{M}*)+/gu) ?? [];
  let kept = "";
  let bytes = 0;
  for (const [index, letter] of [...words.join("-")].entries()) {
    bytes += bytesOf(letter);
    if (index >= MAX_LETTERS || bytes > MAX_BYTES) break;
    kept += letter;
  }
  return kept.replace(/-$/, "");
}

function bytesOf(letter: string): number {
  return utf8(letter).length;
}
