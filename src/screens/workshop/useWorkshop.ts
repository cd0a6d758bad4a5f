import { revertChange } from "#assessment/revertChange.ts";
import type { Assessment } from "#assessment/schema.ts";
import { buildAgenda } from "#report/agreement/buildAgenda.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { createReportContext } from "#report/reportContext.ts";
import { useCallback, useMemo, useState } from "react";
import { useAssessments } from "#screens/services.tsx";
import type { AssessmentChange, Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/** All questions with their votes, in the order of the questionnaire. */
export function useAgenda({ questionnaire, assessment }: Session): readonly AgendaItem[] {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildAgenda(createReportContext(questionnaire, assessment, formatter)),
    [questionnaire, assessment, formatter],
  );
}

type Step = { readonly message: string; readonly before: Assessment; readonly after: Assessment };

/** What is done in a workshop, and how it is undone, one step after the other. */
export type WorkshopActions = {
  /** `message` says what was done. */
  readonly act: (message: string, change: AssessmentChange) => void;
  /** What was done last and can be undone. */
  readonly last: { readonly message: string } | null;
  readonly undo: () => void;
  /** What was done last is said no more; it can still be undone by key. */
  readonly isSaid: boolean;
  readonly dismiss: () => void;
};

/** Steps that can be undone. */
const MOST = 100;

/** The actions of a workshop on the assessment of this id. */
export function useWorkshopActions(id: string): WorkshopActions {
  const apply = useAssessments(({ change }) => change);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [isSaid, setSaid] = useState(false);
  const act = useCallback<WorkshopActions["act"]>(
    (message, change) => {
      const changed = apply(id, change);
      if (changed === null) return;
      setSteps((before) => [...before.slice(1 - MOST), { message, ...changed }]);
      setSaid(true);
    },
    [apply, id],
  );
  const last = steps.at(-1) ?? null;
  const undo = useCallback(() => {
    setSaid(false);
    if (last === null) return;
    apply(id, (present, now) => revertChange(last.before, last.after, present, now));
    setSteps((before) => before.filter((step) => step !== last));
  }, [apply, id, last]);
  const dismiss = useCallback(() => setSaid(false), []);
  return useMemo(() => ({ act, last, undo, isSaid, dismiss }), [act, last, undo, isSaid, dismiss]);
}
