import { Link } from "wouter";
import { snapshotOf, withSnapshot } from "#assessment/snapshots.ts";
import { momentOf } from "#lib/dayOf.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";
import { WorkshopStep } from "./WorkshopStep.tsx";

/** Renders the last step: a button that saves a snapshot, and links to the results and the report. */
export function FinishStep(props: {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
}) {
  const text = useText();
  const formatter = useReportFormatter();
  const { agenda, actions } = props;
  const { assessment } = props.session;
  const has = (state: AgendaItem["state"]) => agenda.some((item) => item.state === state);
  if (!has("agreed")) {
    return (
      <WorkshopStep step="finish">
        <p className={styles.note}>{text("workshop.finishEmpty")}</p>
      </WorkshopStep>
    );
  }
  const finish = () => {
    const takenAt = momentOf(new Date());
    const label = text("workshop.snapshotLabel", { date: formatter.date(today()) });
    actions.act(text("workshop.snapshotTaken", { label }), (before, now) =>
      withSnapshot(before, snapshotOf(before, { id: newId(), label, takenAt }), now),
    );
  };
  return (
    <WorkshopStep step="finish">
      <p className={styles.note}>{text("workshop.finishNote")}</p>
      <div className={styles.actions}>
        <Button tone={has("open") ? "secondary" : "primary"} onClick={finish}>
          {text("workshop.snapshot")}
        </Button>
        <Link to={assessmentAddress(assessment.id, "results")} asChild>
          <ButtonLink tone="subtle">{text("workshop.toResults")}</ButtonLink>
        </Link>
        <Link to={assessmentAddress(assessment.id, "report")} asChild>
          <ButtonLink tone="subtle">{text("workshop.toReport")}</ButtonLink>
        </Link>
      </div>
    </WorkshopStep>
  );
}
