import { useLocation } from "wouter";
import { nextRound } from "#assessment/nextRound.ts";
import { momentOf } from "#lib/dayOf.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { LabelDialog } from "./LabelDialog.tsx";

/** A dialog that asks for the title of the next round, starts it and opens its questions. */
export function NextRoundDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { assessments } = useServices();
  const [, navigate] = useLocation();
  const { assessment } = session;
  const start = (title: string) => {
    const snapshot = { id: newId(), label: (assessment.title ?? "").trim() || formatter.month(assessment.updatedAt) };
    const next = nextRound(assessment, { id: newId(), title, snapshot }, momentOf(new Date()));
    assessments.getState().add(next);
    navigate(assessmentAddress(next.id, "assess"));
  };
  return (
    <LabelDialog
      title={text("time.nextTitle")}
      label={text("time.nextWhat")}
      submit={text("time.nextSubmit")}
      value={[assessment.subject.organisation.trim(), formatter.month(today())]
        .filter((part) => part !== "")
        .join(", ")}
      onSubmit={start}
      onClose={onClose}
    >
      <p>{text("time.nextHint")}</p>
    </LabelDialog>
  );
}
