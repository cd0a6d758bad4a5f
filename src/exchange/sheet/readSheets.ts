import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { MAX_SHEET_BYTES, type Sheet, type SheetError } from "./sheet.ts";

/** Signature of Microsoft compound files: old workbooks, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED_STREAM = "EncryptedPackage";

/**
 * Parses the non-empty sheets of a workbook (XLSX), or a CSV file as one sheet; the error gives the reason if there are
 * none. The parser for the file's format is loaded on demand.
 */
export async function readSheets(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly [Sheet, ...Sheet[]], SheetError | MissingPart>> {
  if (bytes.length > MAX_SHEET_BYTES) return err({ kind: "tooLarge", most: MAX_SHEET_BYTES });
  const read = await readAny(bytes, name);
  if (!read.ok) return read;
  const [first, ...more] = read.value.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== "")));
  return first === undefined ? err({ kind: "emptySheet" }) : ok([first, ...more]);
}

async function readAny(bytes: Uint8Array, name: string): Promise<Result<readonly Sheet[], SheetError | MissingPart>> {
  if (beginsWith(bytes, COMPOUND)) return err({ kind: isEncrypted(bytes) ? "passwordProtected" : "oldExcel" });
  if (beginsWith(bytes, ZIP)) {
    const part = await loadPart(() => import("./readXlsx.ts"));
    return part.ok ? part.value.readXlsx(bytes) : part;
  }
  const part = await loadPart(() => import("./readCsv.ts"));
  return part.ok ? part.value.readCsv(bytes, name) : part;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Searches for the stream name, which is UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes(ENCRYPTED_STREAM);
}
