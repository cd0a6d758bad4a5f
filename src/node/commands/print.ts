/** Control characters and direction marks that terminals interpret, except tabs and line feeds. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Escapes control characters in a text for a terminal, because names, ids and paths come from untrusted files. The
 * escapes are those of JSON, so JSON stays equivalent.
 */
export function terminalText(text: string): string {
  return text.replace(CONTROL_CHARACTERS, (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Prints to standard output. */
export function print(text: string): void {
  console.log(terminalText(text));
}

/** Prints to standard error. */
export function printError(text: string): void {
  console.error(terminalText(text));
}

/** Writes unescaped to standard output, for another program. */
export function printBytes(bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** Exits quietly when the program that reads the output closes the pipe. */
export function endWithReader(): void {
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
