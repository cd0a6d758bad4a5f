import { armor, Encrypter } from "age-encryption";
import { err, ok, type Result } from "#lib/result.ts";

/**
 * The people who can decrypt a file: those who know the passphrase, or own the secret key of one of these public keys
 * (`age1…`).
 */
export type SealedFor =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recipients"; readonly recipients: readonly string[] };

/** Why a file cannot be encrypted. */
export type SealError = { readonly kind: "noSecret" } | { readonly kind: "notRecipient"; readonly recipient: string };

/**
 * Encrypts content in the age format, version 1, with ASCII armor, so that mail does not damage it and a missing end is
 * detected. A passphrase is normalised (NFC), because keyboards enter the same letter differently, and hashed by scrypt
 * with 2^18 rounds of 8 blocks: about a second and 256 MB.
 */
export async function seal(content: Uint8Array, sealedFor: SealedFor): Promise<Result<string, SealError>> {
  const encrypter = new Encrypter();
  if (sealedFor.kind === "passphrase") {
    if (sealedFor.passphrase === "") return err({ kind: "noSecret" });
    encrypter.setPassphrase(sealedFor.passphrase.normalize("NFC"));
  } else {
    if (sealedFor.recipients.length === 0) return err({ kind: "noSecret" });
    const wrong = sealedFor.recipients.find((recipient) => !addRecipient(encrypter, recipient));
    if (wrong !== undefined) return err({ kind: "notRecipient", recipient: wrong });
  }
  return ok(armor.encode(await encrypter.encrypt(content)));
}

/** Returns false for an invalid public key: mistyped, incomplete, or of another kind. */
function addRecipient(encrypter: Encrypter, recipient: string): boolean {
  try {
    encrypter.addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}
