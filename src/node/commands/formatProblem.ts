import { pathText } from "#lib/problem.ts";
import { reportMessages } from "#node/catalogues.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { createFormatter } from "#report/formatter.ts";
import { problemSentence } from "#report/problemSentence.ts";

const formatter = createFormatter("en", reportMessages.of("en"));

/** A problem with its reason in English. */
export type ExplainedProblem = FileProblem & { readonly reason: string };

/** Adds the reason as a sentence. */
export function withReason(problem: FileProblem): ExplainedProblem {
  return { ...problem, reason: problemSentence(formatter, problem) };
}

/** Formats file, path and reason in one line for a terminal. */
export function formatProblem(problem: FileProblem): string {
  const place = [problem.file, pathText(problem.path)].filter((part) => part !== "").join(" ");
  return `${place}: ${withReason(problem).reason}`;
}
