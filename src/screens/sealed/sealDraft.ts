import { err, ok, type Result } from "#lib/result.ts";
import type { SealedFor } from "#sealed/seal.ts";

/** The input so far on who may open a file. `keys` has one per line. */
export type SealDraft = {
  readonly kind: SealedFor["kind"];
  readonly passphrase: string;
  readonly again: string;
  readonly keys: string;
};

/** The input before anything is entered. */
export const EMPTY_SEAL_DRAFT: SealDraft = { kind: "passphrase", passphrase: "", again: "", keys: "" };

/** The error of the input. */
export type DraftError = { readonly kind: "tooShort" | "differs" | "noKeys" };

/** Minimum characters: an attacker who has the file can try millions of passphrases a day. */
export const MIN_PASSPHRASE_LENGTH = 10;

/** Returns the recipients of a file from the input, or the error. */
export function sealedForOf({ kind, passphrase, again, keys }: SealDraft): Result<SealedFor, DraftError> {
  if (kind === "passphrase") {
    if ([...passphrase].length < MIN_PASSPHRASE_LENGTH) return err({ kind: "tooShort" });
    return passphrase === again ? ok({ kind, passphrase }) : err({ kind: "differs" });
  }
  const recipients = keys.split(/[\s,;]+/).filter((key) => key !== "");
  return recipients.length > 0 ? ok({ kind, recipients }) : err({ kind: "noKeys" });
}
