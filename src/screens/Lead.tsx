import { joinRuns, type Run } from "#report/runs.ts";
import type { ReactNode } from "react";
import { Runs } from "./Runs.tsx";
import styles from "./Lead.module.css";

/** The lead under a screen's title: what the result is based on, or what the screen is for. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

/** A lead from the report, sentence by sentence. */
export function LeadRuns({ sentences }: { readonly sentences: readonly (readonly Run[])[] }) {
  if (sentences.length === 0) return null;
  return (
    <Lead>
      <Runs runs={joinRuns(sentences)} />
    </Lead>
  );
}
