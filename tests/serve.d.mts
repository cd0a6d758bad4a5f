/**
 * The host's behaviour besides serving files: nothing; redirecting from the folder to its page; serving the page for
 * missing files.
 */
export type Habit = "none" | "redirects" | "falls back";

/** Starts the server on `folder`; resolves to its address and a function that stops it. */
export function serve(folder: string, habit?: Habit): Promise<{ readonly address: string; readonly close: () => void }>;
