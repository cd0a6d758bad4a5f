import { pathText } from "#lib/problem.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { problemSentence } from "#report/problemSentence.ts";
import { createWords } from "#report/words.ts";
import english from "#report/words/en.json";

const words = createWords("en", english);

/** A problem with its reason in English. */
export type ToldProblem = FileProblem & { readonly reason: string };

/** Adds the reason in words. */
export function withReason(problem: FileProblem): ToldProblem {
  return { ...problem, reason: problemSentence(words, problem) };
}

/** File, path and reason in one line, for a terminal. */
export function tellProblem(problem: FileProblem): string {
  const place = [problem.file, pathText(problem.path)].filter((part) => part !== "").join(" ");
  return `${place}: ${withReason(problem).reason}`;
}
