import type { Snapshot } from "#assessment/schema.ts";
import { shownText } from "#lib/isBlank.ts";
import { useCallback } from "react";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/** What a snapshot is called: its label, else its date. */
export function useSnapshotName(): (snapshot: Pick<Snapshot, "label" | "takenAt">) => string {
  const formatter = useReportFormatter();
  return useCallback(({ label, takenAt }) => shownText(label) || formatter.date(takenAt), [formatter]);
}
