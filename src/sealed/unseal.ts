import { armor, Decrypter } from "age-encryption";
import { err, ok, type Result } from "#lib/result.ts";
import { latin1, neededSecret, readHeader } from "./readHeader.ts";

/**
 * Why a file cannot be decrypted. `damaged`: parts were changed or the end is missing; `changed` or `cutOff` if it is
 * known which. `notAllowed`: its passphrase needs more work than allowed, above 2^20 rounds.
 */
export type UnsealError = {
  readonly kind: "wrongPassphrase" | "wrongKey" | "notSecretKey" | "changed" | "cutOff" | "damaged" | "notAllowed";
};

type UnsealResult = Result<Uint8Array<ArrayBuffer>, UnsealError>;

const LAST_LINE = "-----END AGE ENCRYPTED FILE-----";

/** Sizes in bytes of the salt, of the authentication tag of each chunk, and of a full chunk with its tag. */
const SALT_BYTES = 16;
const TAG_BYTES = 16;
const CHUNK = 64 * 1024 + TAG_BYTES;

/**
 * Decrypts a file, binary or armored. `secret` is a passphrase, or a text with a secret key (`AGE-SECRET-KEY-…`).
 * Returns nothing unless the whole file is unchanged.
 */
export async function unseal(file: Uint8Array<ArrayBuffer>, secret: string): Promise<UnsealResult> {
  const text = latin1(file.subarray(0, 64)).trimStart();
  if (!text.startsWith("-----")) return unsealBinary(file, secret, false);
  const binary = withoutArmor(latin1(file));
  return binary.ok ? unsealBinary(binary.value, secret, true) : binary;
}

/** Decodes the armor; its last line shows that nothing is missing before it. */
function withoutArmor(text: string): UnsealResult {
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  // A line with a changed character still counts as present.
  const isThere = last.length === LAST_LINE.length && (last.startsWith("-----") || last.endsWith("-----"));
  if (!isThere) return err({ kind: "cutOff" });
  try {
    return ok(new Uint8Array(armor.decode(text)));
  } catch {
    return err({ kind: "changed" });
  }
}

async function unsealBinary(file: Uint8Array<ArrayBuffer>, secret: string, isWhole: boolean): Promise<UnsealResult> {
  const header = readHeader(file);
  if (header === null) {
    // The payload would contain bytes that are not text.
    const isText = /^[\n -~]*$/.test(latin1(file));
    return err({ kind: isText && !isWhole ? "cutOff" : "changed" });
  }
  const key = await fileKeyOf(header, secret);
  return key.ok ? openContents(file, header.length + SALT_BYTES, key.value, isWhole) : key;
}

/** Returns the file key if the secret decrypts it. */
async function fileKeyOf(header: Uint8Array, secret: string): Promise<Result<Uint8Array, UnsealError>> {
  if (neededSecret(latin1(header)) !== "passphrase")
    return decryptWith(header, "wrongKey", (decrypter) =>
      decrypter.addIdentity(/AGE-SECRET-KEY-[0-9A-Z-]+/i.exec(secret)?.[0].toUpperCase() ?? ""),
    );
  let opened: Result<Uint8Array, UnsealError> = err({ kind: "wrongPassphrase" });
  // Other programs take a passphrase as it is typed, and keyboards enter the same letter differently.
  for (const form of new Set([secret.normalize("NFC"), secret, secret.normalize("NFD")])) {
    opened = await decryptWith(header, "wrongPassphrase", (decrypter) => decrypter.addPassphrase(form));
    if (opened.ok || opened.error.kind !== "wrongPassphrase") break;
  }
  return opened;
}

/** Returns the file key if the added secret decrypts it, `wrong` if it does not. */
async function decryptWith(
  header: Uint8Array,
  wrong: UnsealError["kind"],
  addSecret: (decrypter: Decrypter) => void,
): Promise<Result<Uint8Array, UnsealError>> {
  const decrypter = new Decrypter();
  try {
    addSecret(decrypter);
  } catch {
    return err({ kind: "notSecretKey" });
  }
  try {
    return ok(await decrypter.decryptHeader(header));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (reason.startsWith("no identity matched")) return err({ kind: wrong });
    return err({ kind: reason.includes("work factor") ? "notAllowed" : "changed" });
  }
}

/** Decrypts the payload from byte `start`; `isWhole` if the end is known to be complete. */
async function openContents(
  file: Uint8Array<ArrayBuffer>,
  start: number,
  fileKey: Uint8Array,
  isWhole: boolean,
): Promise<UnsealResult> {
  const size = file.length - start;
  if (size < TAG_BYTES) return err({ kind: isWhole ? "changed" : "cutOff" });
  const decrypter = new Decrypter();
  // The file key is known, so the passphrase is not hashed again.
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const opened: Uint8Array<ArrayBuffer>[] = [];
  try {
    const stream = await decrypter.decrypt(new Blob([file]).stream());
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      opened.push(new Uint8Array(next.value));
  } catch {
    // In a truncated file, the last remaining chunk has no tag or is not marked as the last, which looks like a changed
    // byte.
    const mayBeCut = !isWhole && opened.length >= Math.ceil(size / CHUNK) - 1;
    return err({ kind: mayBeCut ? "damaged" : "changed" });
  }
  return ok(new Uint8Array(await new Blob(opened).arrayBuffer()));
}
