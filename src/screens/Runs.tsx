import type { Run } from "#report/words.ts";

/** Running text of the report; strong parts carry the accent in a headline. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => (run.strong ? <em key={index}>{run.text}</em> : <span key={index}>{run.text}</span>));
}
