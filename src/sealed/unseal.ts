import { err, ok, type Result } from "#lib/result.ts";
import { armor, Decrypter } from "age-encryption";
import { latin1, neededSecret, readHeader } from "./readHeader.ts";

/**
 * Why a sealed file is not opened. `damaged`: some of it was changed, or its end is missing; where it can be known which,
 * it is `changed` or `cutOff`. `notAllowed`: its passphrase asks for more work than is spent on any, above 2^20 rounds.
 */
export type UnsealError = {
  readonly kind: "wrongPassphrase" | "wrongKey" | "notSecretKey" | "changed" | "cutOff" | "damaged" | "notAllowed";
};

type Opened = Result<Uint8Array<ArrayBuffer>, UnsealError>;

const LAST_LINE = "-----END AGE ENCRYPTED FILE-----";

/** Bytes of the salt of the contents, of the proof at the end of each chunk, and of a whole chunk with its proof. */
const SALT = 16;
const PROOF = 16;
const CHUNK = 64 * 1024 + PROOF;

/**
 * What is in a sealed file, in either form of the age format. `secret` is a passphrase, or a text with a secret key
 * (`AGE-SECRET-KEY-…`). Nothing is given unless all of it is as it was sealed.
 */
export async function unseal(file: Uint8Array<ArrayBuffer>, secret: string): Promise<Opened> {
  const text = latin1(file.subarray(0, 64)).trimStart();
  if (!text.startsWith("-----")) return unsealBinary(file, secret, false);
  const binary = withoutArmor(latin1(file));
  return binary.ok ? unsealBinary(binary.value, secret, true) : binary;
}

/** The last line of the text form says that nothing is missing before it. */
function withoutArmor(text: string): Opened {
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  // With another letter in it, it is still there.
  const isThere = last.length === LAST_LINE.length && (last.startsWith("-----") || last.endsWith("-----"));
  if (!isThere) return err({ kind: "cutOff" });
  try {
    return ok(new Uint8Array(armor.decode(text)));
  } catch {
    return err({ kind: "changed" });
  }
}

async function unsealBinary(file: Uint8Array<ArrayBuffer>, secret: string, isWhole: boolean): Promise<Opened> {
  const header = readHeader(file);
  if (header === null) {
    // Where the contents begin there would be other bytes than those of a text.
    const isText = /^[\n -~]*$/.test(latin1(file));
    return err({ kind: isText && !isWhole ? "cutOff" : "changed" });
  }
  const key = await fileKeyOf(header, secret);
  return key.ok ? openContents(file, header.length + SALT, key.value, isWhole) : key;
}

/** The key of the contents, if the secret gives it. */
async function fileKeyOf(header: Uint8Array, secret: string): Promise<Result<Uint8Array, UnsealError>> {
  const decrypter = new Decrypter();
  const isPassphrase = neededSecret(latin1(header)) === "passphrase";
  try {
    if (isPassphrase) decrypter.addPassphrase(secret);
    else decrypter.addIdentity(/AGE-SECRET-KEY-[0-9A-Z-]+/i.exec(secret)?.[0].toUpperCase() ?? "");
  } catch {
    return err({ kind: "notSecretKey" });
  }
  try {
    return ok(await decrypter.decryptHeader(header));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (reason.startsWith("no identity matched")) return err({ kind: isPassphrase ? "wrongPassphrase" : "wrongKey" });
    return err({ kind: reason.includes("work factor") ? "notAllowed" : "changed" });
  }
}

/** The contents from byte `start` on; `isWhole` where it is known that no byte is missing at the end. */
async function openContents(
  file: Uint8Array<ArrayBuffer>,
  start: number,
  fileKey: Uint8Array,
  isWhole: boolean,
): Promise<Opened> {
  const size = file.length - start;
  if (size < PROOF) return err({ kind: isWhole ? "changed" : "cutOff" });
  const decrypter = new Decrypter();
  // The key is known: the passphrase is not worked on once more.
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const opened: Uint8Array<ArrayBuffer>[] = [];
  try {
    const stream = await decrypter.decrypt(new Blob([file]).stream());
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      opened.push(new Uint8Array(next.value));
  } catch {
    // Without the bytes after it a chunk is no longer the last, or lacks its proof: as if a byte of it were changed.
    const mayBeCut = !isWhole && opened.length >= Math.ceil(size / CHUNK) - 1;
    return err({ kind: mayBeCut ? "damaged" : "changed" });
  }
  return ok(new Uint8Array(await new Blob(opened).arrayBuffer()));
}
