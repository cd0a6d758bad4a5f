import { scrypt } from "@noble/hashes/scrypt.js";
import { fromBase64url } from "#lib/base64url.ts";
import type { LockParameters } from "./lock.ts";

/** The keys of a lock. Their bytes cannot be read again, not even by this page. */
export type LockKeys = {
  /** Encrypts records: AES-256-GCM. */
  readonly records: CryptoKey;
  /** Hides the keys of records: HMAC-SHA-256. */
  readonly names: CryptoKey;
};

const KEY_BYTES = 32;

/**
 * Derives the keys of a lock from its passphrase by scrypt; takes up to a second. The passphrase is normalised (NFC),
 * because keyboards enter the same letter differently.
 */
export async function deriveKeys(passphrase: string, parameters: LockParameters): Promise<LockKeys> {
  const { cost, blockSize, parallelism, salt } = parameters;
  const bytes = scrypt(passphrase.normalize("NFC"), fromBase64url(salt) ?? new Uint8Array(), {
    N: cost,
    r: blockSize,
    p: parallelism,
    dkLen: 2 * KEY_BYTES,
    maxmem: 2 ** 31,
  });
  const [forRecords, forNames] = [bytes.slice(0, KEY_BYTES), bytes.slice(KEY_BYTES)];
  const keys = {
    records: await crypto.subtle.importKey("raw", forRecords, "AES-GCM", false, ["encrypt", "decrypt"]),
    names: await crypto.subtle.importKey("raw", forNames, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
  };
  for (const used of [bytes, forRecords, forNames]) used.fill(0);
  return keys;
}
