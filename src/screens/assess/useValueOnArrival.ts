import { useRef } from "react";

/** The value that stood there when the visitor came to this question; null before anything is known. */
export function useValueOnArrival(question: string | undefined, value: string | undefined): string | null {
  const arrival = useRef<{ question: string | undefined; value: string | undefined }>({
    question: undefined,
    value: undefined,
  });
  if (arrival.current.question !== question) arrival.current = { question, value };
  return arrival.current.value ?? null;
}
