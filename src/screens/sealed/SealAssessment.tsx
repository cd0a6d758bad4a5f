import { useMemo } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { fileCopy } from "#screens/fileCopy.ts";
import { useServices } from "#screens/services.tsx";
import { SealDialog } from "./SealDialog.tsx";

/** Saves an assessment as an encrypted file, which then counts as its last saved file. */
export function SealAssessment(props: {
  readonly assessment: Assessment;
  readonly onSaved?: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { assessments } = useServices();
  const { assessment, onSaved, onClose } = props;
  const job = useMemo(() => fileCopy(assessment), [assessment]);
  const saved = (name: string) => {
    assessments.getState().markSaved([assessment.id]);
    onSaved?.(name);
  };
  return <SealDialog job={job} onSaved={saved} onClose={onClose} />;
}
