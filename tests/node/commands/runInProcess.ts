import { expect, vi } from "vitest";

/**
 * Runs a command in this process; returns its exit status and what it wrote to standard output and error. Fails if the
 * command leaves a signal listener behind: those belong to the process, and only its entry point adds them.
 */
export async function runInProcess(run: (args: readonly string[]) => Promise<number>, args: readonly string[]) {
  const printed: string[] = [];
  const spies = [
    vi.spyOn(console, "log").mockImplementation((text) => void printed.push(String(text))),
    vi.spyOn(process.stdout, "write").mockImplementation((text, ...rest) => {
      printed.push(String(text));
      for (const done of rest) if (typeof done === "function") done();
      return true;
    }),
  ];
  const errors = vi.spyOn(console, "error").mockReturnValue();
  const listeners = process.listenerCount("SIGINT");
  const status = await run(args);
  const stderr = errors.mock.calls.map(([text]) => String(text)).join("\n");
  for (const spy of [...spies, errors]) spy.mockRestore();
  expect(process.listenerCount("SIGINT")).toBe(listeners);
  return { status, printed: printed.join("\n"), stderr };
}
