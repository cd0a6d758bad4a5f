/** The signature of an entry in the contents at the end of a ZIP archive, and the places of its fields (APPNOTE 4.3.12). */
const ENTRY = [0x50, 0x4b, 0x01, 0x02];
const METHOD = 10;
const UNPACKED_SIZE = 24;
const NAME = 46;

/**
 * Returns an archive that declares an unpacked size in bytes for one of its files, and a packing that does not exist:
 * whoever unpacks the file fails.
 */
export function withDeclaredSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const named = new TextEncoder().encode(name);
  const isEntry = (at: number) =>
    ENTRY.every((byte, index) => bytes[at + index] === byte) &&
    named.every((byte, index) => bytes[at + NAME + index] === byte);
  const at = bytes.findIndex((_, index) => isEntry(index));
  if (at < 0) throw new Error(`The archive has no ${name}`);
  view.setUint16(at + METHOD, 99, true);
  view.setUint32(at + UNPACKED_SIZE, size, true);
  return bytes;
}
