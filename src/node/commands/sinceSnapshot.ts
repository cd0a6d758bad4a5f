import type { Assessment } from "#assessment/schema.ts";
import { sortedSnapshots } from "#assessment/snapshots.ts";
import { err, ok, type Result } from "#lib/result.ts";

/**
 * The assessment, compared with the snapshot of this id or label (null leaves it as it is); of several with one label
 * the newest. Or a sentence that lists the snapshots there are.
 */
export function sinceSnapshot(assessment: Assessment, snapshotName: string | null): Result<Assessment, string> {
  if (snapshotName === null) return ok(assessment);
  const snapshots = sortedSnapshots(assessment);
  const folded = fold(snapshotName);
  const found =
    snapshots.find(({ id }) => id === snapshotName) ?? snapshots.findLast(({ label }) => fold(label) === folded);
  if (found !== undefined) return ok({ ...assessment, comparedWith: found.id });
  const list = snapshots.map(
    ({ id, label, takenAt }) => `\n  ${label.trim() || id} (${takenAt.slice(0, 10)}, id ${id})`,
  );
  const there = list.length === 0 ? "It has no snapshot." : `Its snapshots:${list.join("")}`;
  return err(`--since ${snapshotName} is not one of its snapshots. ${there}`);
}

/** Returns a label without differences in capitals and spaces, for comparison. */
function fold(label: string): string {
  return label.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
