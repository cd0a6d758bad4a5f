/** Tells whether the page was opened from a file; any other page on the disk can then read its stored data. */
export function isFileProtocol(): boolean {
  return location.protocol === "file:";
}
