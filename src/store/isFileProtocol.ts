/** Whether the page was opened as a file; any other page of the disk can then read what this one keeps. */
export function isFileProtocol(): boolean {
  return location.protocol === "file:";
}
