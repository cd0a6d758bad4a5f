import { useState } from "react";
import type { ReportedQuestion } from "./filters.ts";

/** Returns the area's value when the user came to this question: empty if it had none, null before it is known. */
export function useValueOnArrival(here: ReportedQuestion | undefined): string | null {
  const [arrival, setArrival] = useState<{ readonly question: string; readonly value: string } | null>(null);
  if (here === undefined) return arrival?.value ?? null;
  const { area, question } = here;
  const value = area.score.value === null ? "" : area.text.value;
  if (arrival?.question === question.id) return arrival.value;
  setArrival({ question: question.id, value });
  return value;
}
