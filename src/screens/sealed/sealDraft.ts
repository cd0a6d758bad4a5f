import { err, ok, type Result } from "#lib/result.ts";
import type { SealedFor } from "#sealed/seal.ts";

/** What was typed so far about who may open a file. `keys` has one on each line. */
export type SealDraft = {
  readonly kind: SealedFor["kind"];
  readonly passphrase: string;
  readonly again: string;
  readonly keys: string;
};

/** What is wrong with it, in the field that it says. */
export type DraftError = { readonly kind: "tooShort" | "differs" | "noKeys" };

/** A file can be tried with millions of passphrases a day, by whoever has it. */
export const SHORTEST = 10;

/** For whom a file is to be sealed, or what is still wrong. */
export function sealedForOf({ kind, passphrase, again, keys }: SealDraft): Result<SealedFor, DraftError> {
  if (kind === "passphrase") {
    if ([...passphrase].length < SHORTEST) return err({ kind: "tooShort" });
    return passphrase === again ? ok({ kind, passphrase }) : err({ kind: "differs" });
  }
  const recipients = keys.split(/[\s,;]+/).filter((key) => key !== "");
  return recipients.length > 0 ? ok({ kind, recipients }) : err({ kind: "noKeys" });
}
