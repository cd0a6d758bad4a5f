import { useCallback } from "react";
import type { Snapshot } from "#assessment/schema.ts";
import { shownText } from "#lib/isBlank.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/** Returns a function that names a snapshot: by its label, else by its date. */
export function useSnapshotName(): (snapshot: Pick<Snapshot, "label" | "takenAt">) => string {
  const formatter = useReportFormatter();
  return useCallback(({ label, takenAt }) => shownText(label) || formatter.date(takenAt), [formatter]);
}
