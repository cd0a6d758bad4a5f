/** Resolves in a task of its own, so that the page handles input and paints before what follows. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
