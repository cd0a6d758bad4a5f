/** What a terminal obeys or turns around: codes of control, marks of direction. Line ends and tabs are as they were meant. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text that a terminal shows as it is: names, ids and paths come from files of others. What it would obey is written
 * as JSON writes it, so that JSON stays the same JSON.
 */
export function terminalText(text: string): string {
  return text.replace(OBEYED, (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** To standard output. */
export function print(text: string): void {
  console.log(terminalText(text));
}

/** To standard error. */
export function printError(text: string): void {
  console.error(terminalText(text));
}

/** To standard output as it is, for a program that reads it. */
export function printBytes(bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** Ends quietly where the program that reads the output has had enough. */
export function endWithReader(): void {
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
