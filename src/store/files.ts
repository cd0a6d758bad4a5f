import { MAX_FILE_TEXT } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";

/** Longest name that is derived from what somebody typed, in characters. */
const LONGEST = 60;
/** A letter takes at most so many bytes in UTF-8. */
const BYTES_A_LETTER = 4;
/** Names that Windows gives to devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Hands a file to the browser's downloads. */
export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own copy by then; the browser has not necessarily begun it at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file, unless it is larger than any that is opened or the browser cannot read it. */
export async function readFile(
  file: File,
): Promise<Result<string, { readonly kind: "tooBig" } | { readonly kind: "unreadable" }>> {
  if (file.size > MAX_FILE_TEXT * BYTES_A_LETTER) return err({ kind: "tooBig" });
  try {
    return ok(await file.text());
  } catch {
    return err({ kind: "unreadable" });
  }
}

/** A name that every system takes: organisation, edition and ISO date, such as `acme-ltd-quick-2026-11-23.pdf`. */
export function fileName(assessment: Assessment, extension: string, date: string): string {
  return `${[slug(assessment.subject.organisation), slug(assessment.edition), date].join("-")}.${extension}`;
}

/** Letters and digits of any script; everything else, invisible characters included, becomes a single hyphen. */
function slug(text: string): string {
  const plain = [...text.normalize("NFC").toLocaleLowerCase("en")]
    .map((letter) => (/[\p{L}\p{M}\p{N}]/u.test(letter) ? letter : "-"))
    .slice(0, LONGEST)
    .join("")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" || RESERVED.test(plain) ? "assessment" : plain;
}
