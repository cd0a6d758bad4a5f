import { type AnswerState, answerState, answerTo } from "#assessment/answer.ts";
import type { Answers } from "#assessment/schema.ts";
import type { AreaReport } from "#report/report.ts";
import { everyPlace, type Filter, isPassing, type QuestionPlace } from "./filters.ts";

/** Where the visitor stands among the questions, and where each way leads. */
export type QuestionNavigation = {
  readonly here: QuestionPlace;
  /** Was nothing said to this question yet? */
  readonly isOpen: boolean;
  /** How many questions the edition asks. */
  readonly count: number;
  /** Ids of questions; undefined where there is none. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The next question to which nothing was said, going round at the end; undefined when there is none. */
  readonly nextOpen: string | undefined;
  /** The position of `nextOpen` where it lies before this question, because there is none after it. */
  readonly backTo: number | undefined;
  /** The next other one that nobody knows yet, going round as well. */
  readonly nextUnknown: string | undefined;
  /** How many questions nobody knows yet. */
  readonly unknown: number;
};

/**
 * The walk at a question; when there is no such question, at the first open one, or else at the first that nobody
 * knows. Previous and next keep to the filter, also when the question itself no longer passes it. Null when the
 * edition asks nothing. The report may be a moment behind the `answers`: whoever is quick is not led back.
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
  const isWay = (place: QuestionPlace) => isPassing(place, filter);
  const nextOf = (some: readonly QuestionPlace[]) =>
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
