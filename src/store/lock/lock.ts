import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { isObject } from "#lib/isObject.ts";
import { newId } from "#store/newId.ts";

/**
 * The lock of the database, stored as it is next to the encrypted records: how a passphrase becomes the keys, and a
 * ciphertext that only the right keys decrypt. Bytes are base64url.
 */
export type Lock = LockParameters & {
  /** An encrypted empty text. */
  readonly check: string;
};

/** The parameters of scrypt (RFC 7914) are `cost` (N), `blockSize` (r) and `parallelism` (p). */
export type LockParameters = {
  readonly format: typeof LOCK_FORMAT;
  /** Random for each lock, so that a tab notices another one. */
  readonly id: string;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelism: number;
  readonly salt: string;
};

const LOCK_FORMAT = "tenspan-lock/1";

/** 128 MB; half a second to a second on a laptop. */
const COST = 2 ** 17;
/** Maximum memory that a stored lock can require, 1 GB: a tab must not run out of memory. */
const MAX_COST = 2 ** 20;
const SALT_BYTES = 16;
/** Bytes of an initialization vector of AES-GCM: random for each encryption. */
export const VECTOR_BYTES = 12;

/** Returns the parameters of a new lock with a random salt; tests choose a lower cost. */
export function newLockParameters(cost = COST): LockParameters {
  const salt = toBase64url(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { format: LOCK_FORMAT, id: newId(), cost, blockSize: 8, parallelism: 1, salt };
}

/** Reads a stored lock from any value; null if it is invalid. */
export function readLock(value: unknown): Lock | null {
  if (!isObject(value)) return null;
  const { format, id, cost, blockSize, parallelism, salt, check } = value;
  if (format !== LOCK_FORMAT || typeof id !== "string" || blockSize !== 8 || parallelism !== 1) return null;
  if (typeof cost !== "number" || !Number.isInteger(Math.log2(cost)) || cost < 2 || cost > MAX_COST) return null;
  if (typeof salt !== "string" || fromBase64url(salt)?.length !== SALT_BYTES) return null;
  if (typeof check !== "string" || fromBase64url(check) === null) return null;
  return { format, id, cost, blockSize, parallelism, salt, check };
}

/** Returns the text of the parameters, which every encrypted record authenticates. */
export function lockText({ format, id, cost, blockSize, parallelism, salt }: LockParameters): string {
  return JSON.stringify([format, id, cost, blockSize, parallelism, salt]);
}
