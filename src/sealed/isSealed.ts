/** How a file begins that is sealed: as bytes, or as text that survives every way of sending. */
const BEGINNING = /^\s*(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/;

/** Bytes that tell whether a file is sealed: the beginning, after a few empty lines. */
const ENOUGH = 64;

/** Whether a file is sealed, by how it begins: names are changed on the way. What cannot be read is not. */
export async function isSealed(file: Blob): Promise<boolean> {
  const beginning = await file
    .slice(0, ENOUGH)
    .text()
    .catch(() => "");
  return BEGINNING.test(beginning);
}
