/** What a host does beside giving files: nothing; send on from the folder to its page; give the page for what is not there. */
export type Habit = "none" | "redirects" | "falls back";

/** Starts the server on `folder`; resolves to its address and a way to end it. */
export function serve(folder: string, habit?: Habit): Promise<{ readonly address: string; readonly close: () => void }>;
