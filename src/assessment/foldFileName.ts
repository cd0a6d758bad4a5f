/** Returns the text that two file names have in common if some file systems treat them as the same name. */
export function foldFileName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
