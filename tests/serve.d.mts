/** Starts the server on `folder`; resolves to its address and a way to end it. */
export function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }>;
