import { RichText } from "#charts/RichText.tsx";
import { joinRuns, type Run } from "#report/runs.ts";
import { Lead } from "./Lead.tsx";

/** A lead from the report, sentence by sentence. */
export function LeadRuns({ sentences }: { readonly sentences: readonly (readonly Run[])[] }) {
  if (sentences.length === 0) return null;
  return (
    <Lead>
      <RichText runs={joinRuns(sentences)} />
    </Lead>
  );
}
