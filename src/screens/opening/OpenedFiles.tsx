import { RestoreBackup } from "#screens/backup/RestoreBackup.tsx";
import { useServices } from "#screens/services.tsx";
import { ExistingDialog } from "./ExistingDialog.tsx";
import { OpenedBenchmark } from "./OpenedBenchmark.tsx";
import { OpenedNotice } from "./OpenedNotice.tsx";
import { isBenchmark, OpenFailure } from "./OpenFailure.tsx";
import type { OpenOutcome, RefusedFile } from "./openFiles.ts";
import { RefusedFiles } from "./RefusedFiles.tsx";

/** Maximum number of refused files with a notice each; more are one list. */
const MAX_NOTICES = 3;

type OpenedFilesProps = {
  readonly outcome: OpenOutcome;
  /** Null clears the outcome. */
  readonly onChange: (outcome: OpenOutcome | null) => void;
  /** Navigates to an assessment. */
  readonly onInto: (id: string | undefined) => void;
};

/** The outcome of opening files, with a question if an assessment is already on this device. */
export function OpenedFiles({ outcome, onChange, onInto }: OpenedFilesProps) {
  const { importAssessments } = useServices().assessments.getState();
  if (outcome.kind === "backup") return <RestoreBackup backup={outcome.backup} onClose={() => onChange(null)} />;
  if (outcome.kind === "exists") {
    const { assessment } = outcome;
    return (
      <ExistingDialog
        {...outcome}
        onDecide={(decision) => onInto(importAssessments([assessment], decision)[0])}
        onClose={() => onChange(null)}
      />
    );
  }
  const { opened, refused } = outcome;
  const without = (one: RefusedFile) => ({ ...outcome, refused: refused.filter((other) => other !== one) });
  return (
    <>
      {refused.length > MAX_NOTICES ? (
        <RefusedFiles refused={refused} onDismiss={() => onChange({ ...outcome, refused: [] })} />
      ) : (
        refused.map((one, index) =>
          isBenchmark(one.failure) ? (
            <OpenedBenchmark key={index} {...one} onDismiss={() => onChange(without(one))} />
          ) : (
            <OpenFailure key={index} {...one} onDismiss={() => onChange({ ...outcome, refused: [] })} />
          ),
        )
      )}
      {opened.length > 0 && <OpenedNotice opened={opened} onDismiss={() => onChange({ ...outcome, opened: [] })} />}
    </>
  );
}
