/** The start of an encrypted age file, binary or armored. */
const AGE_START = /^\s*(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/;

/** The number of bytes to inspect: the start, possibly after a few empty lines. */
const INSPECTED_BYTES = 64;

/**
 * Resolves to true if a file is encrypted, by its content, because names can change in transit; false if it cannot be
 * read.
 */
export async function isSealed(file: Blob): Promise<boolean> {
  const beginning = await file
    .slice(0, INSPECTED_BYTES)
    .text()
    .catch(() => "");
  return AGE_START.test(beginning);
}
