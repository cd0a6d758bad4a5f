import type { Problem } from "#lib/problem.ts";
import type { Formatter } from "./formatter.ts";

/** Returns the sentence for a problem in imported data; for a code without a message, the code. */
export function problemSentence(formatter: Formatter, problem: Problem): string {
  const id = `problem.${problem.code}`;
  return formatter.has(id)
    ? formatter.text(id, problem.values)
    : formatter.text("problem.other", { code: problem.code });
}
