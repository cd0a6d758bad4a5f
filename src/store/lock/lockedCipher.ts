import { toBase64url } from "#lib/base64url.ts";
import { KEYS, type LockedRecord, type Schema, type StoreName, type StoreRecords } from "#store/databaseSchema.ts";
import type { RecordCipher } from "#store/recordCipher.ts";
import { type LockParameters, lockText, VECTOR_BYTES } from "./lock.ts";
import type { LockKeys } from "./lockKeys.ts";

/** Bytes of a stored key: enough that no two are the same by chance. */
const KEY_BYTES = 16;
/** Bytes of the smallest plaintext. */
const MIN_PLAINTEXT_BYTES = 1024;

const encoder = new TextEncoder();

/**
 * Returns the cipher of a lock. A stored record has its key fields, hidden by HMAC, for a head also its revision (a
 * random text, compared within transactions), and the encrypted record, padded to a power of two. It authenticates the
 * lock, the store and all of these fields, so that a record that was changed or moved to another key does not open.
 */
export function lockedCipher(lock: LockParameters, keys: LockKeys): RecordCipher {
  const keyOf = (key: readonly string[]) =>
    Promise.all(key.map((_, index) => hide(keys.names, JSON.stringify(key.slice(0, index + 1)))));
  const authenticated = (store: StoreName, fields: Readonly<Record<string, unknown>>) =>
    encoder.encode(JSON.stringify([lockText(lock), store, Object.entries(fields).toSorted()]));

  return {
    lock: lock.id,
    keyOf,
    encrypt: async (store, record) => {
      const names = [KEYS[store]].flat();
      const key = await keyOf(names.map((name) => String(Reflect.get(record, name))));
      const fields = {
        ...Object.fromEntries(names.map((name, index) => [name, key[index] ?? ""])),
        ...openFields(record),
      };
      const iv = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
      const algorithm = { name: "AES-GCM", iv, additionalData: authenticated(store, fields) };
      const encrypted = await crypto.subtle.encrypt(algorithm, keys.records, padded(JSON.stringify(record)));
      const locked = new Uint8Array(VECTOR_BYTES + encrypted.byteLength);
      locked.set(iv);
      locked.set(new Uint8Array(encrypted), VECTOR_BYTES);
      return { ...fields, locked };
    },
    decrypt: async (store, stored) => {
      if (!isLocked(store, stored)) throw new DOMException("The record is not encrypted", "DataError");
      const { locked, ...fields } = stored;
      const algorithm = {
        name: "AES-GCM",
        iv: locked.subarray(0, VECTOR_BYTES),
        additionalData: authenticated(store, fields),
      };
      try {
        const text = await crypto.subtle.decrypt(algorithm, keys.records, locked.subarray(VECTOR_BYTES));
        return JSON.parse(new TextDecoder().decode(text));
      } catch {
        throw new DOMException("The record was changed", "DataError");
      }
    },
  };
}

function isLocked<Store extends StoreName>(_store: Store, stored: Schema[Store]["value"]): stored is LockedRecord {
  return "locked" in stored && stored["locked"] instanceof Uint8Array;
}

/** Returns the fields of a head that stay readable. A deletion keeps its mark, without its time. */
function openFields(record: StoreRecords[StoreName]): Readonly<Record<string, string>> {
  if ("summary" in record) return { revision: record.revision };
  return "deletedAt" in record && !("document" in record) ? { deletedAt: "" } : {};
}

async function hide(key: CryptoKey, name: string): Promise<string> {
  const hidden = await crypto.subtle.sign("HMAC", key, encoder.encode(name));
  return toBase64url(new Uint8Array(hidden, 0, KEY_BYTES));
}

/** Returns a JSON text as bytes, with spaces after it up to the next power of two. */
function padded(json: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(json);
  const whole = new Uint8Array(Math.max(MIN_PLAINTEXT_BYTES, 2 ** Math.ceil(Math.log2(bytes.length)))).fill(32);
  whole.set(bytes);
  return whole;
}
