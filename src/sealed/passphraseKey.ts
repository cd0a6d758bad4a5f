import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { ok, type Result } from "#lib/result.ts";
import { type SealError, seal } from "./seal.ts";

/** A new pair of keys, whose secret key only a passphrase reveals. */
export type PassphraseKey = {
  /** The public key (`age1…`): files can be encrypted without asking for the passphrase. */
  readonly recipient: string;
  /** The secret key, as an age file that the passphrase opens; `age -d -i` reads it. */
  readonly keyFile: string;
};

/** Creates a pair of keys for files that are encrypted while nobody can enter the passphrase. */
export async function createPassphraseKey(passphrase: string): Promise<Result<PassphraseKey, SealError>> {
  const secretKey = await generateX25519Identity();
  const recipient = await identityToRecipient(secretKey);
  const keyFile = await seal(new TextEncoder().encode(`${secretKey}\n`), { kind: "passphrase", passphrase });
  return keyFile.ok ? ok({ recipient, keyFile: keyFile.value }) : keyFile;
}
