import { err, ok, type Result } from "#lib/result.ts";
import { armor, Encrypter } from "age-encryption";

/** For whom a file is sealed: whoever knows the passphrase, or owns the secret key to one of these public keys (`age1…`). */
export type SealedFor =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recipients"; readonly recipients: readonly string[] };

/** Why a file cannot be sealed. */
export type SealError = { readonly kind: "noSecret" } | { readonly kind: "notRecipient"; readonly recipient: string };

/**
 * A file that only those open for whom it is: in the age format, version 1, as text between a first and a last line, so
 * that mail does not damage it and a missing end is seen. A passphrase goes through scrypt with 2^18 rounds of 8 blocks:
 * about a second and 256 MB.
 */
export async function seal(content: Uint8Array, sealedFor: SealedFor): Promise<Result<string, SealError>> {
  const encrypter = new Encrypter();
  if (sealedFor.kind === "passphrase") {
    if (sealedFor.passphrase === "") return err({ kind: "noSecret" });
    encrypter.setPassphrase(sealedFor.passphrase);
  } else {
    if (sealedFor.recipients.length === 0) return err({ kind: "noSecret" });
    const wrong = sealedFor.recipients.find((recipient) => !addRecipient(encrypter, recipient));
    if (wrong !== undefined) return err({ kind: "notRecipient", recipient: wrong });
  }
  return ok(armor.encode(await encrypter.encrypt(content)));
}

/** False where it is no public key: a letter is missing or mistyped, or it is one of another kind. */
function addRecipient(encrypter: Encrypter, recipient: string): boolean {
  try {
    encrypter.addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}
