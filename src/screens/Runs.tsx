import type { Run } from "#report/runs.ts";
import { MetricButton } from "./explain/MetricButton.tsx";

/** Running text of the report: strong parts are in the accent colour in a headline, metrics open their explanation. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) =>
    run.strong ? <em key={index}>{renderRun(run)}</em> : <span key={index}>{renderRun(run)}</span>,
  );
}

function renderRun({ text, metric }: Run) {
  if (metric === undefined) return text;
  return (
    <MetricButton inline of={metric}>
      {text}
    </MetricButton>
  );
}
