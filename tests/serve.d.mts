/**
 * The host's behaviour besides serving files: nothing; redirecting from the folder to its page; serving the page for
 * missing files.
 */
export type Habit = "none" | "redirects" | "falls back";

/**
 * Starts the server on `folder`; resolves to its address and a function that stops it. `quality` of brotli, 0 to 11, is
 * 11 if it is absent.
 */
export function serve(
  folder: string,
  options?: { readonly habit?: Habit; readonly quality?: number },
): Promise<{ readonly address: string; readonly close: () => void }>;
