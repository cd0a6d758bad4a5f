import { withAgreed, withOffAgenda } from "#assessment/workshop/discussions.ts";
import { snapshotOf, withSnapshot } from "#assessment/snapshots.ts";
import { countedRespondents } from "#assessment/workshop/respondents.ts";
import { momentOf } from "#lib/dayOf.ts";
import { type AgendaItem, AGENDA_ORDERS, type AgendaOrder, orderAgenda } from "#report/agreement/agenda.ts";
import { newId } from "#store/newId.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Meter } from "#ui/Meter.tsx";
import { Part } from "#ui/Part.tsx";
import { Checkbox, OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { projectorAddress } from "#screens/workshopAddresses.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { AgendaProgress } from "./AgendaProgress.tsx";
import { AgendaTable } from "./AgendaTable.tsx";
import { useWorkshopProjector } from "./useWorkshopProjector.ts";
import type { WorkshopActions } from "./useWorkshop.ts";
import styles from "./PrepareScreen.module.css";

/** The agenda of a workshop and how it is shown, which stays from question to question. */
export type AgendaProps = {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly order: AgendaOrder;
  readonly onOrder: (order: AgendaOrder) => void;
  readonly hidesVotes: boolean;
  readonly onHidesVotes: (hidesVotes: boolean) => void;
  readonly showsRadar: boolean;
  readonly onShowsRadar: (showsRadar: boolean) => void;
};

/** Renders the agenda of a workshop: its progress, what is on it and in which order, and its questions. */
export function Agenda(props: AgendaProps) {
  const text = useText();
  const { session, agenda, actions, order } = props;
  const items = orderAgenda(agenda, order);
  const { showsRadar } = props;
  const hasProjector = useWorkshopProjector(session, agenda, null, { showsVotes: false, showsRadar });
  const next = items.find(({ state }) => state === "left");
  const agreed = agenda.filter(({ state }) => state === "agreed").length;
  return (
    <Part title={text("workshop.agenda")}>
      <div className={styles.progress}>
        <AgendaProgress session={session} agenda={agenda} />
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
        {hasProjector && agreed > 0 && (
          <Button aria-pressed={showsRadar} onClick={() => props.onShowsRadar(!showsRadar)}>
            {text("projector.showRadar")}
          </Button>
        )}
        <AgreeOnSame agenda={agenda} actions={actions} />
        {agreed > 0 && <Finish session={session} actions={actions} />}
      </div>
      <AgendaAreas session={session} actions={actions} />
      <Segmented
        legend={text("workshop.order")}
        options={AGENDA_ORDERS.map((value) => ({ value, label: text(`workshop.order.${value}`) }))}
        value={order}
        onChange={props.onOrder}
      />
      <label className={styles.hides}>
        <Checkbox
          checked={props.hidesVotes}
          onChange={({ currentTarget }) => props.onHidesVotes(currentTarget.checked)}
        />
        <span>
          {text("workshop.hideVotes")} <span className={styles.soft}>{text("workshop.hideVotesHint")}</span>
        </span>
      </label>
      <AgendaTable session={session} items={items} hidesVotes={props.hidesVotes} />
    </Part>
  );
}

/** Chooses the areas on the agenda. */
function AgendaAreas({ session, actions }: { readonly session: Session; readonly actions: WorkshopActions }) {
  const text = useText();
  const terms = useTerms(session);
  const { assessment, questionnaire } = session;
  const all = questionnaire.areas.map(({ id }) => id);
  const off = (assessment.offAgenda ?? []).filter((id) => all.includes(id));
  const change = (chosen: readonly string[]) => {
    const without = all.filter((id) => !chosen.includes(id));
    // An agenda needs at least one question.
    if (without.length === all.length) return;
    actions.act(text("workshop.agendaChanged"), (before, now) => withOffAgenda(before, without, now));
  };
  return (
    <Fold
      title={text("workshop.agendaAreas", { terms: terms.heading.areas })}
      aside={`${all.length - off.length} / ${all.length}`}
    >
      <OptionList
        many
        layout="columns"
        legend={text("workshop.agendaAreas", { terms: terms.heading.areas })}
        options={questionnaire.areas.map(({ id, number, short }) => ({ value: id, label: `${number} ${short}` }))}
        chosen={all.filter((id) => !off.includes(id))}
        onChange={change}
      />
    </Fold>
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
