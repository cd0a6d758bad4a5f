import { useState } from "react";
import { Link } from "wouter";
import type { Respondent } from "#assessment/schema.ts";
import { countedRespondents } from "#assessment/workshop/respondents.ts";
import { type AgendaItem, type AgendaOrder, orderAgenda } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { STATEMENTS } from "#screens/assess/focusPlaces.ts";
import type { Projector } from "#screens/projector/useProjector.ts";
import type { Session } from "#screens/session.ts";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { AgendaProgress } from "./AgendaProgress.tsx";
import styles from "./AgreeScreen.module.css";
import { DiscussionBar } from "./DiscussionBar.tsx";
import { DiscussionDetails } from "./DiscussionDetails.tsx";
import { QuestionTimer } from "./QuestionTimer.tsx";
import { TableVote } from "./TableVote.tsx";
import { useDiscussion } from "./useDiscussion.ts";
import type { WorkshopActions } from "./useWorkshop.ts";
import { useWorkshopProjector } from "./useWorkshopProjector.ts";
import { VoteChoices } from "./VoteChoices.tsx";
import { VotesSummary } from "./VotesSummary.tsx";

const TITLE = "workshop-question";

type AgreeProps = {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly projector: Projector;
  readonly order: AgendaOrder;
  /** The votes of a question are hidden until they are shown. */
  readonly hidesVotes: boolean;
  /** The projector shows the radar of the agreed answers. */
  readonly showsRadar: boolean;
  readonly questionId: string;
};

/** Renders the discussion of one question: its votes and the choice of an agreed answer, without scores. */
export function AgreeScreen(props: AgreeProps) {
  const text = useText();
  const { session, agenda, actions, projector, order, hidesVotes, showsRadar, questionId } = props;
  const items = orderAgenda(agenda, order);
  const at = items.findIndex(({ id }) => id === questionId);
  const item = items[at];
  const { showsMessage, last } = actions;
  if (item === undefined) return null;
  return (
    <div className={styles.agree}>
      <div className={styles.top}>
        <Link to={assessmentAddress(session.assessment.id, "workshop")}>{text("workshop.toAgenda")}</Link>
        <AgendaProgress session={session} agenda={agenda} />
      </div>
      <Question
        key={item.id}
        session={session}
        agenda={agenda}
        actions={actions}
        projector={projector}
        item={item}
        items={items}
        at={at}
        showsRadar={showsRadar}
        // The votes on an agreed question are always shown.
        hidesVotes={hidesVotes && item.state !== "agreed"}
      />
      {showsMessage && last !== null && (
        <UndoBar done={{ message: last.message, aside: true }} onUndo={actions.undo} onClose={actions.dismiss} />
      )}
    </div>
  );
}

function Question(props: {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly projector: Projector;
  readonly item: AgendaItem;
  readonly items: readonly AgendaItem[];
  readonly at: number;
  readonly hidesVotes: boolean;
  readonly showsRadar: boolean;
}) {
  const text = useText();
  const { session, projector, items, at } = props;
  const [isShown, setShown] = useState(false);
  const isHidden = props.hidesVotes && !isShown;
  const seen = isHidden ? withoutVotes(props.item) : props.item;
  const discussion = useDiscussion({
    ...props,
    item: seen,
    onVoted: () => setShown(true),
    onGo: projector.showQuestion,
  });
  const { isVoting, chosen, reason } = discussion;
  const item = isVoting ? withoutVotes(seen) : seen;
  const people = countedRespondents(session.assessment);
  useWorkshopProjector(projector, props, props.item, {
    showsVotes: isShown && !isVoting,
    showsRadar: props.showsRadar,
  });
  return (
    <>
      <div className={styles.statements} tabIndex={-1} {...{ [STATEMENTS]: item.id }}>
        <Crumb item={item} position={at + 1} count={items.length} />
        <ScreenTitle tab={text("workshop.title")} plain>
          <span id={TITLE}>{item.prompt}</span>
        </ScreenTitle>
        <VoteChoices
          item={item}
          labelledBy={TITLE}
          chosen={isVoting ? null : chosen}
          reason={reason}
          withKeys={session.singleKeys}
          onChoose={discussion.choose}
          onReason={discussion.setReason}
        />
      </div>
      <Votes
        item={item}
        people={people}
        discussion={discussion}
        hiddenCount={isHidden ? countVoters(props.item) : null}
      />
      <DiscussionBar
        discussion={discussion}
        state={item.state}
        withKeys={session.singleKeys}
        canVote={people.length > 0}
        reveal={
          projector.isOpen || props.hidesVotes
            ? { isShown, onProjector: projector.isOpen, toggle: () => setShown(!isShown) }
            : null
        }
      />
      <DiscussionDetails session={session} item={item} />
    </>
  );
}

/** The fields for votes at the table; or the votes, or how many there are while they are hidden. */
function Votes(props: {
  readonly item: AgendaItem;
  readonly people: readonly Respondent[];
  readonly discussion: ReturnType<typeof useDiscussion>;
  /** The number of hidden votes; null if they are shown. */
  readonly hiddenCount: number | null;
}) {
  const text = useText();
  const { item, people, discussion, hiddenCount } = props;
  if (discussion.isVoting) {
    return (
      <TableVote
        people={people}
        highest={item.levels.length - 1}
        onCancel={() => discussion.setVoting(false)}
        onShow={discussion.vote}
      />
    );
  }
  if (hiddenCount !== null)
    return <p className={styles.said}>{text("workshop.votesHidden", { count: hiddenCount })}</p>;
  return <VotesSummary item={item} />;
}

/** Where the question is: its practice, its position on the agenda, the time it takes, and its state. */
function Crumb({
  item,
  position,
  count,
}: {
  readonly item: AgendaItem;
  readonly position: number;
  readonly count: number;
}) {
  const text = useText();
  return (
    <p className={styles.crumb}>
      <span>
        {item.area.number} {item.area.short} / {item.practice}
      </span>
      <span>{text("assess.position", { position, count })}</span>
      <QuestionTimer />
      {item.flagged && <strong>{text("workshop.flagged")}</strong>}
      {item.state !== "open" && <strong>{text(`workshop.state.${item.state}`)}</strong>}
    </p>
  );
}

/** Returns the item with its votes hidden. */
function withoutVotes(item: AgendaItem): AgendaItem {
  const levels = item.levels.map((level) => ({ ...level, voters: 0 }));
  return { ...item, levels, voters: 0, notApplicable: 0, proposal: null };
}

/** Returns how many people answered a question in any way. */
function countVoters({ voters, notApplicable, unknown }: AgendaItem): number {
  return voters + notApplicable + unknown;
}
