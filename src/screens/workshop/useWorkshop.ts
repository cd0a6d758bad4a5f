import { useCallback, useMemo, useState } from "react";
import { revertChange } from "#assessment/revertChange.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { buildAgenda } from "#report/agreement/buildAgenda.ts";
import { createReportContext } from "#report/reportContext.ts";
import { useAssessments } from "#screens/services.tsx";
import type { AssessmentChange, Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/**
 * Returns the questions of the agenda with their votes, in questionnaire order: all but those of areas left out, or all
 * if nothing else remains.
 */
export function useAgenda({ questionnaire, assessment }: Session): readonly AgendaItem[] {
  const formatter = useReportFormatter();
  return useMemo(() => {
    const all = buildAgenda(createReportContext(questionnaire, assessment, formatter));
    const { offAgenda = [] } = assessment;
    const items = all.filter(({ area }) => !offAgenda.includes(area.id));
    return items.length === 0 ? all : items;
  }, [questionnaire, assessment, formatter]);
}

type Step = { readonly message: string; readonly before: Assessment; readonly after: Assessment };

/** Changes of a workshop that can be undone step by step. */
export type WorkshopActions = {
  /** `message` describes the change. */
  readonly act: (message: string, change: AssessmentChange) => void;
  /** The last change that can be undone, or null. */
  readonly last: { readonly message: string } | null;
  readonly undo: () => void;
  /** The message of the last change is shown. */
  readonly showsMessage: boolean;
  /** Hides the message; undo by key remains possible. */
  readonly dismiss: () => void;
};

/** Maximum number of undo steps. */
const MAX_UNDO = 100;

/** Returns the actions of a workshop; `id` is its assessment. */
export function useWorkshopActions(id: string): WorkshopActions {
  const apply = useAssessments(({ change }) => change);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [showsMessage, setShowsMessage] = useState(false);
  const act = useCallback<WorkshopActions["act"]>(
    (message, change) => {
      const changed = apply(id, change);
      if (changed === null) return;
      setSteps((before) => [...before.slice(1 - MAX_UNDO), { message, ...changed }]);
      setShowsMessage(true);
    },
    [apply, id],
  );
  const last = steps.at(-1) ?? null;
  const undo = useCallback(() => {
    setShowsMessage(false);
    if (last === null) return;
    apply(id, (present, now) => revertChange(last.before, last.after, present, now));
    setSteps((before) => before.filter((step) => step !== last));
  }, [apply, id, last]);
  const dismiss = useCallback(() => setShowsMessage(false), []);
  return useMemo(() => ({ act, last, undo, showsMessage, dismiss }), [act, last, undo, showsMessage, dismiss]);
}
