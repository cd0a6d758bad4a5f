import { Suspense, useState } from "react";
import { Link } from "wouter";
import { MAX_SNAPSHOTS } from "#assessment/limits.ts";
import type { Snapshot } from "#assessment/schema.ts";
import { earlierSnapshot, sortedSnapshots } from "#assessment/snapshots.ts";
import { MAX_STATES } from "#report/comparison/comparison.ts";
import type { Results } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { compareAddress, type StateKey } from "#screens/compareAddresses.ts";
import type { Session } from "#screens/session.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { withAllMessages } from "#screens/shell/withCatalogues.ts";
import { today } from "#screens/today.ts";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { Toolbar } from "#ui/Toolbar.tsx";
import { AreasOverTime } from "./AreasOverTime.tsx";
import { CompareChoice } from "./CompareChoice.tsx";
import { LabelDialog } from "./LabelDialog.tsx";
import styles from "./OverTimePart.module.css";
import type { QuestionHref } from "./questionHref.ts";
import { SinceLastTime } from "./SinceLastTime.tsx";
import { StatesTable } from "./StatesTable.tsx";
import { type SnapshotActions, useSnapshotActions } from "./useSnapshotActions.ts";
import { useTimeline } from "./useTimeline.ts";

const EarlierStateDialog = lazyPart(
  withAllMessages(() => import("./EarlierStateDialog.tsx")),
  "EarlierStateDialog",
);
const NextRoundDialog = lazyPart(() => import("./NextRoundDialog.tsx"), "NextRoundDialog");

type OpenDialog = "take" | "add" | "next" | { readonly rename: Snapshot };

/** The snapshots with their results, and the ways to take one, add one, and start the next round. */
export function OverTimePart(props: {
  readonly session: Session;
  readonly context: ReportContext;
  readonly report: Results;
  readonly questionHref: QuestionHref;
}) {
  const { session, context, report } = props;
  const text = useText();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const actions = useSnapshotActions(session);
  const { timeline, progress } = useTimeline(context, report);
  const { snapshots = [] } = session.assessment;
  const isFull = snapshots.length >= MAX_SNAPSHOTS;
  const isEmpty = snapshots.length === 0;
  return (
    <Part title={text("time.title")} name="time" className={styles.part}>
      <p className={styles.note}>{text(isEmpty ? "time.empty" : "time.note")}</p>
      {isFull && <Notice kind="info">{text("time.most", { count: MAX_SNAPSHOTS })}</Notice>}
      <Toolbar label={text("time.toolbar")} className={styles.actions}>
        {!isFull && (
          <>
            <Button onClick={() => setDialog("take")}>{text("time.take")}</Button>
            <Button onClick={() => setDialog("add")}>{text("time.add")}</Button>
          </>
        )}
        <Button tone="subtle" onClick={() => setDialog("next")}>
          {text("time.next")}
        </Button>
      </Toolbar>
      {!isEmpty && (
        <>
          <StatesTable
            states={timeline.states}
            snapshots={snapshots}
            compared={earlierSnapshot(session.assessment)?.id ?? null}
            max={report.levels.length - 1}
            onRename={(rename) => setDialog({ rename })}
            onDelete={actions.remove}
          />
          <p className={styles.compare}>
            <Link to={compareAddress(latestStates(session.assessment))}>{text("time.compareStates")}</Link>
          </p>
          <CompareChoice session={session} states={timeline.states} onChoose={actions.compare} />
          <AreasOverTime timeline={timeline} report={report} />
          {progress !== null && <SinceLastTime progress={progress} questionHref={props.questionHref} />}
        </>
      )}
      {actions.undo !== null && (
        <UndoBar
          done={actions.undo}
          onUndo={() => actAndFocusTitle(actions.applyUndo)}
          onClose={() => actAndFocusTitle(actions.forgetUndo)}
        />
      )}
      <Dialogs session={session} dialog={dialog} actions={actions} onClose={() => setDialog(null)} />
    </Part>
  );
}

/** The last snapshots and today, as many as can stand beside each other. */
function latestStates(assessment: Session["assessment"]): readonly StateKey[] {
  const { id } = assessment;
  const snapshots = sortedSnapshots(assessment).slice(1 - MAX_STATES);
  return [...snapshots.map((snapshot) => snapshot.id), null].map((snapshot) => ({ assessment: id, snapshot }));
}

/** Runs an action whose button disappears, and focuses the title of the section. */
function actAndFocusTitle(act: () => void) {
  act();
  document.getElementById("time")?.focus({ preventScroll: true });
}

function Dialogs(props: {
  readonly session: Session;
  readonly dialog: OpenDialog | null;
  readonly actions: SnapshotActions;
  readonly onClose: () => void;
}) {
  const { session, dialog, actions, onClose } = props;
  if (dialog === null) return null;
  if (dialog === "take") return <TakeDialog session={session} actions={actions} onClose={onClose} />;
  if (typeof dialog === "object")
    return <RenameSnapshot snapshot={dialog.rename} actions={actions} onClose={onClose} />;
  return (
    <Suspense fallback={null}>
      {dialog === "next" ? (
        <NextRoundDialog session={session} onClose={onClose} />
      ) : (
        <EarlierStateDialog session={session} onAdd={actions.add} onClose={onClose} />
      )}
    </Suspense>
  );
}

function TakeDialog(props: {
  readonly session: Session;
  readonly actions: SnapshotActions;
  readonly onClose: () => void;
}) {
  const text = useText();
  const formatter = useReportFormatter();
  const { actions, onClose } = props;
  const title = (props.session.assessment.title ?? "").trim();
  return (
    <LabelDialog
      title={text("time.takeTitle")}
      label={text("time.label")}
      hint={text("time.labelHint")}
      submit={text("time.takeSubmit")}
      value={title || formatter.month(today())}
      onSubmit={(label) => {
        actions.take(label);
        onClose();
      }}
      onClose={onClose}
    >
      {actions.present !== null && <p>{text("time.same", { label: actions.present.label })}</p>}
    </LabelDialog>
  );
}

function RenameSnapshot(props: {
  readonly snapshot: Snapshot;
  readonly actions: SnapshotActions;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { snapshot, actions, onClose } = props;
  return (
    <LabelDialog
      title={text("time.renameTitle")}
      label={text("time.label")}
      hint={text("time.labelHint")}
      submit={text("time.save")}
      value={snapshot.label}
      onSubmit={(label) => {
        actions.rename(snapshot, label);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
