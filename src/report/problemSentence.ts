import type { Problem } from "#lib/problem.ts";
import type { MessageId, Formatter } from "./formatter.ts";
import english from "./messages/en.json";

/** The sentence for a problem in foreign data; a code without one of its own is named as it is. */
export function problemSentence(formatter: Formatter, problem: Problem): string {
  const id = `problem.${problem.code}`;
  return isMessage(id) ? formatter.text(id, problem.values) : formatter.text("problem.other", { code: problem.code });
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(english, id);
}
