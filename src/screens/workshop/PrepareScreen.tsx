import { withAgreed } from "#assessment/workshop/discussions.ts";
import { snapshotOf, withSnapshot } from "#assessment/snapshots.ts";
import { countedRespondents } from "#assessment/workshop/respondents.ts";
import { momentOf } from "#lib/dayOf.ts";
import { type AgendaItem, AGENDA_ORDERS, type AgendaOrder, orderAgenda } from "#report/agreement/agenda.ts";
import { newId } from "#store/newId.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Meter } from "#ui/Meter.tsx";
import { Part } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { GUIDE, projectorAddress } from "#screens/workshopAddresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { OPENED } from "#screens/openedFiles.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { UndoBar } from "#screens/UndoBar.tsx";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { AgendaTable } from "./AgendaTable.tsx";
import { Collect } from "./Collect.tsx";
import { Invite } from "./Invite.tsx";
import { People } from "./People.tsx";
import { useCollect } from "./useCollect.ts";
import { useProgressText, useWorkshopProjector } from "./useWorkshopProjector.ts";
import type { WorkshopActions } from "./useWorkshop.ts";
import styles from "./PrepareScreen.module.css";

/** Renders the overview of a workshop: invitations, import of responses, respondents, agenda and progress. */
export function PrepareScreen(props: {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly order: AgendaOrder;
  readonly onOrder: (order: AgendaOrder) => void;
}) {
  const text = useText();
  const { session, actions } = props;
  const collect = useCollect(session, actions);
  const people = session.assessment.respondents ?? [];
  const { showsMessage, last } = actions;
  return (
    <FileDrop accept={OPENED} hint={text("workshop.drop")} many onFiles={collect.open}>
      {(openPicker) => (
        <Page>
          <ScreenTitle tab={text("workshop.title")}>{text("workshop.title")}</ScreenTitle>
          <Lead>{text("workshop.lead")}</Lead>
          <p className={styles.guide}>
            <Link to={GUIDE}>{text("guide.title")}</Link>
          </p>
          <div className={styles.parts}>
            <Invite session={session} actions={actions} />
            <Collect collect={collect} onPick={openPicker} />
            <People session={session} actions={actions} />
            {people.length > 0 && <Agenda {...props} />}
          </div>
          {showsMessage && last !== null && (
            <UndoBar done={{ message: last.message, aside: true }} onUndo={actions.undo} onClose={actions.dismiss} />
          )}
        </Page>
      )}
    </FileDrop>
  );
}

function Agenda(props: {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly order: AgendaOrder;
  readonly onOrder: (order: AgendaOrder) => void;
}) {
  const text = useText();
  const { session, agenda, actions, order } = props;
  const items = orderAgenda(agenda, order);
  useWorkshopProjector(session, agenda, null, false);
  const next = items.find(({ state }) => state === "left");
  const agreed = agenda.filter(({ state }) => state === "agreed").length;
  return (
    <Part title={text("workshop.agenda")}>
      <div className={styles.progress}>
        <Progress session={session} agenda={agenda} />
        <Meter part={agreed / agenda.length} />
      </div>
      <div className={styles.actions}>
        {next !== undefined && (
          <Link to={assessmentAddress(session.assessment.id, "workshop", next.id)} asChild>
            <ButtonLink tone="primary">{text(agreed === 0 ? "workshop.begin" : "workshop.goOn")}</ButtonLink>
          </Link>
        )}
        <ButtonLink href={`#${projectorAddress(session.assessment.id)}`} target="tenspan-projector">
          {text("projector.open")}
        </ButtonLink>
        <AgreeOnSame agenda={agenda} actions={actions} />
        {agreed > 0 && <Finish session={session} actions={actions} />}
      </div>
      <Segmented
        legend={text("workshop.order")}
        options={AGENDA_ORDERS.map((value) => ({ value, label: text(`workshop.order.${value}`) }))}
        value={order}
        onChange={props.onOrder}
      />
      <AgendaTable session={session} items={items} />
    </Part>
  );
}

/** Agrees on all open, unflagged questions with at least two votes and the same level in every answer. */
function AgreeOnSame({
  agenda,
  actions,
}: {
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
}) {
  const text = useText();
  const same = agenda.filter(isSame);
  const count = same.length;
  if (count === 0) return null;
  const agree = () =>
    actions.act(text("workshop.sameAgreed", { count }), (before, now) =>
      same.reduce(
        (assessment, { id, proposal }) =>
          proposal === null ? assessment : withAgreed(assessment, id, { choice: { level: proposal } }, now),
        before,
      ),
    );
  return <Button onClick={agree}>{text("workshop.sameAgree", { count })}</Button>;
}

function isSame({ state, voters, isUnanimous, notApplicable, unknown, flagged }: AgendaItem): boolean {
  return state === "left" && voters > 1 && isUnanimous && notApplicable + unknown === 0 && !flagged;
}

/** Shows what is agreed, parked and left, and the time left. */
export function Progress({ session, agenda }: { readonly session: Session; readonly agenda: readonly AgendaItem[] }) {
  return <p>{useProgressText(session, agenda)}</p>;
}

/** Renders a button that saves a snapshot, and a link to the results. */
function Finish({ session, actions }: { readonly session: Session; readonly actions: WorkshopActions }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { assessment } = session;
  const finish = () => {
    const takenAt = momentOf(new Date());
    const label = text("workshop.snapshotLabel", { date: formatter.date(today()) });
    actions.act(text("workshop.snapshotTaken", { label }), (before, now) =>
      withSnapshot(before, snapshotOf(before, { id: newId(), label, takenAt }), now),
    );
  };
  return (
    <>
      <Button onClick={finish}>{text("workshop.snapshot")}</Button>
      <Link to={assessmentAddress(assessment.id, "results")} asChild>
        <ButtonLink tone="subtle">
          {text("workshop.toResults", { count: countedRespondents(assessment).length })}
        </ButtonLink>
      </Link>
    </>
  );
}
