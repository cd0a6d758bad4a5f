import type { Problem } from "#lib/problem.ts";
import type { MessageId, Words } from "./words.ts";
import english from "./words/en.json";

/** The sentence for a problem in foreign data; a code without one of its own is named as it is. */
export function problemSentence(words: Words, problem: Problem): string {
  const id = `problem.${problem.code}`;
  return isMessage(id) ? words.text(id, problem.values) : words.text("problem.other", { code: problem.code });
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(english, id);
}
