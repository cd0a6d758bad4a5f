/** What the ids begin with of all that the screens and commands say of a report, and no page of it. */
const UNPRINTED = ["authored.", "logo.", "openFile.", "plan.focus.", "planGroup.", "problem.", "ready.", "verify."];

/** Whether a message of the report can stand on a page; the worker that makes the PDF carries no other. */
export function isPrintedMessage(id: string): boolean {
  return !UNPRINTED.some((beginning) => id.startsWith(beginning));
}
