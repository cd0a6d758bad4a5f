import type { Problem } from "#lib/problem.ts";
import type { Formatter } from "./formatter.ts";

/** The sentence for a problem in foreign data; a code without one of its own is named as it is. */
export function problemSentence(formatter: Formatter, problem: Problem): string {
  const id = `problem.${problem.code}`;
  return formatter.has(id)
    ? formatter.text(id, problem.values)
    : formatter.text("problem.other", { code: problem.code });
}
