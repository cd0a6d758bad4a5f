import { useState } from "react";
import type { QuestionPlace } from "./filters.ts";

/** The value of the area when the visitor came to this question: empty while it had none, null before anything is known. */
export function useValueOnArrival(here: QuestionPlace | undefined): string | null {
  const [arrival, setArrival] = useState<{ readonly question: string; readonly value: string } | null>(null);
  if (here === undefined) return arrival?.value ?? null;
  const { area, question } = here;
  const value = area.score.value === null ? "" : area.text.value;
  if (arrival?.question === question.id) return arrival.value;
  setArrival({ question: question.id, value });
  return value;
}
