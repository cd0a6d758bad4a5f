import { type AnswerState, answerState, answerTo } from "#assessment/answer.ts";
import type { Answers } from "#assessment/schema.ts";
import type { AreaReport } from "#report/report.ts";
import { everyPlace, type Filter, isPassing, type ReportedQuestion } from "./filters.ts";

/** The current question, and the destinations of the navigation. */
export type QuestionNavigation = {
  readonly here: ReportedQuestion;
  /** Whether the question has no answer yet. */
  readonly isOpen: boolean;
  /** The number of questions in the edition. */
  readonly count: number;
  /** Ids of questions; undefined if there is none. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The next open question, wrapping around at the end; undefined if there is none. */
  readonly nextOpen: string | undefined;
  /** The position of `nextOpen` if it is before this question, because there is none after it. */
  readonly backTo: number | undefined;
  /** The next question marked "Don't know", also wrapping around. */
  readonly nextUnknown: string | undefined;
  /** The number of questions marked "Don't know". */
  readonly unknown: number;
};

/**
 * Returns the navigation at a question; for an unknown question, at the first open one, else at the first marked "Don't
 * know". Previous and next follow the filter even if the question itself no longer matches it. Returns null if the
 * edition is empty. The report can lag behind `answers`, so that a fast user is not sent back.
 */
export function questionNavigation(
  areas: readonly AreaReport[],
  filter: Filter,
  questionId: string | undefined,
  answers: Answers,
): QuestionNavigation | null {
  const places = everyPlace(areas);
  const inState = (state: AnswerState) =>
    places.filter(({ question }) => answerState(answerTo(answers, question.id)) === state);
  const open = inState("open");
  const unknown = inState("unknown");
  const here = places.find(({ question }) => question.id === questionId) ?? open[0] ?? unknown[0] ?? places[0];
  if (here === undefined) return null;
  const at = places.indexOf(here);
  const isWay = (place: ReportedQuestion) => isPassing(place, filter);
  const nextOf = (some: readonly ReportedQuestion[]) =>
    some.find(({ position }) => position > here.position) ?? some.find((place) => place !== here);
  const nextOpen = nextOf(open);
  return {
    here,
    isOpen: open.includes(here),
    count: places.length,
    previous: places.slice(0, at).findLast(isWay)?.question.id,
    next: places.slice(at + 1).find(isWay)?.question.id,
    nextOpen: nextOpen?.question.id,
    backTo: nextOpen !== undefined && nextOpen.position < here.position ? nextOpen.position : undefined,
    nextUnknown: nextOf(unknown)?.question.id,
    unknown: unknown.length,
  };
}
