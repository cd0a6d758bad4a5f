import type { AreaReport } from "#report/model.ts";
import { everyPlace, type Filter, passes, type Place } from "./filters.ts";

/** Where the visitor stands among the questions, and where each way leads. */
export type Walk = {
  readonly here: Place;
  /** How many questions the edition asks. */
  readonly count: number;
  /** Ids of questions; undefined where there is none. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The next question without an answer, going round at the end; undefined when all are answered. */
  readonly nextOpen: string | undefined;
};

/**
 * The walk at a question; when there is no such question, at the first open one, or else at the first that nobody
 * knows. Previous and next keep to the filter, also when the question itself no longer passes it. Null when the
 * edition asks nothing.
 */
export function walkAt(areas: readonly AreaReport[], filter: Filter, questionId: string | undefined): Walk | null {
  const places = everyPlace(areas);
  const open = places.filter(({ question }) => question.state === "open");
  const unknown = places.find(({ question }) => question.state === "unknown");
  const here = places.find(({ question }) => question.id === questionId) ?? open[0] ?? unknown ?? places[0];
  if (here === undefined) return null;
  const at = places.indexOf(here);
  const passing = new Set(passes(areas, filter).map(({ question }) => question.id));
  const isWay = ({ question }: Place) => passing.has(question.id);
  const openAfter = places.slice(at + 1).find(({ question }) => question.state === "open");
  const nextOpen = openAfter ?? open.find((place) => place !== here);
  return {
    here,
    count: places.length,
    previous: places.slice(0, at).findLast(isWay)?.question.id,
    next: places.slice(at + 1).find(isWay)?.question.id,
    nextOpen: nextOpen?.question.id,
  };
}
