import type { Run } from "#report/runs.ts";
import { MetricButton } from "./explain/MetricButton.tsx";

/** Running text of the report; strong parts carry the accent in a headline, numbers open their explanation. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) =>
    run.strong ? <em key={index}>{tell(run)}</em> : <span key={index}>{tell(run)}</span>,
  );
}

function tell({ text, figure }: Run) {
  if (figure === undefined) return text;
  return (
    <MetricButton inline of={figure}>
      {text}
    </MetricButton>
  );
}
