import type { ComponentProps } from "react";
import { Link } from "wouter";
import { withAgreed, withOffAgenda } from "#assessment/workshop/discussions.ts";
import { AGENDA_ORDERS, type AgendaItem, type AgendaOrder, orderAgenda } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Projector } from "#screens/projector/useProjector.ts";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { projectorAddress } from "#screens/workshopAddresses.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Checkbox, OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import { AgendaTable } from "./AgendaTable.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";
import { useWorkshopProjector } from "./useWorkshopProjector.ts";

/** The agenda of a workshop and how it is shown, which stays from question to question. */
export type AgendaProps = {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly projector: Projector;
  readonly order: AgendaOrder;
  readonly onOrder: (order: AgendaOrder) => void;
  readonly hidesVotes: boolean;
  readonly onHidesVotes: (hidesVotes: boolean) => void;
  readonly showsRadar: boolean;
  readonly onShowsRadar: (showsRadar: boolean) => void;
};

/** Renders the agenda of a workshop: what is on it, in which order and how it is shown, and its questions. */
export function Agenda(props: AgendaProps & { readonly next: string | undefined; readonly hasBegun: boolean }) {
  const text = useText();
  const { session, agenda, actions, order, hasBegun, next, projector, showsRadar } = props;
  const { id } = session.assessment;
  useWorkshopProjector(projector, { session, agenda }, null, { showsVotes: false, showsRadar });
  const hasAgreed = agenda.some(({ state }) => state === "agreed");
  return (
    <>
      <div className={styles.actions}>
        {!hasBegun && next !== undefined && (
          <Link to={assessmentAddress(id, "workshop", next)} asChild>
            <ButtonLink tone="primary">{text("workshop.begin")}</ButtonLink>
          </Link>
        )}
        <ButtonLink href={`#${projectorAddress(id)}`} target="tenspan-projector">
          {text("projector.open")}
        </ButtonLink>
        {projector.isOpen && hasAgreed && (
          <Button aria-pressed={showsRadar} onClick={() => props.onShowsRadar(!showsRadar)}>
            {text("projector.showRadar")}
          </Button>
        )}
        <AgreeOnSame agenda={agenda} actions={actions} />
      </div>
      <div className={styles.shown}>
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
      </div>
      <AgendaQuestions session={session} items={orderAgenda(agenda, order)} hidesVotes={props.hidesVotes} />
    </>
  );
}

/** Renders the beginning of the open questions, until all are asked for; agreed ones are folded below. */
function AgendaQuestions({ session, items, hidesVotes }: Omit<ComponentProps<typeof AgendaTable>, "caption">) {
  const text = useText();
  const open = items.filter(({ state }) => state !== "agreed");
  const agreed = items.filter(({ state }) => state === "agreed");
  const { place, shown, showAll } = useFirstRows<HTMLDivElement, AgendaItem>(open);
  return (
    <div ref={place}>
      {open.length > 0 && (
        <AgendaTable caption={text("workshop.agenda")} session={session} items={shown} hidesVotes={hidesVotes} />
      )}
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("workshop.showQuestions", { count: open.length })}
        </Button>
      )}
      {agreed.length > 0 && (
        <Fold title={text("workshop.agreedQuestions")} aside={agreed.length} wide>
          <AgendaTable
            caption={text("workshop.agreedQuestions")}
            session={session}
            items={agreed}
            hidesVotes={hidesVotes}
          />
        </Fold>
      )}
    </div>
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
  return state === "open" && voters > 1 && isUnanimous && notApplicable + unknown === 0 && !flagged;
}
