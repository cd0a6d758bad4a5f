import { answerTo } from "#assessment/answer.ts";
import { withAnswer } from "#assessment/changes.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import { withAgreed, withDissent, withParked, withReopened } from "#assessment/workshop/discussions.ts";
import { type AgendaItem, type AgendaOrder, orderAgenda } from "#report/agreement/agenda.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Key } from "#ui/Key.tsx";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { AnswerDetails, countDetails } from "#screens/assess/AnswerDetails.tsx";
import { focusChoices, STATEMENTS } from "#screens/assess/focusPlaces.ts";
import { useAssessKeys } from "#screens/assess/useAssessKeys.ts";
import { useUndoKeys } from "#screens/assess/useUndoKeys.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./AgreeScreen.module.css";
import { Progress } from "./PrepareScreen.tsx";
import type { WorkshopActions } from "./useWorkshop.ts";
import { type Chosen, VoteChoices } from "./VoteChoices.tsx";
import { VotesSaid } from "./VotesSaid.tsx";

type AgreeProps = {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly actions: WorkshopActions;
  readonly order: AgendaOrder;
  readonly questionId: string;
};

/** One question of the agenda, large: what was voted, and the answer on which the room agrees. No score is shown. */
export function AgreeScreen(props: AgreeProps) {
  const { session, agenda, actions, order, questionId } = props;
  const text = useText();
  const items = orderAgenda(agenda, order);
  const at = items.findIndex(({ id }) => id === questionId);
  const item = items[at];
  const { isSaid, last } = actions;
  if (item === undefined) return null;
  return (
    <div className={styles.agree}>
      <div className={styles.top}>
        <Link to={assessmentAddress(session.assessment.id, "workshop")}>{text("workshop.toAgenda")}</Link>
        <Progress session={session} agenda={agenda} />
      </div>
      <Discussion key={item.id} {...props} item={item} items={items} at={at} />
      {isSaid && last !== null && (
        <UndoBar done={{ message: last.message, aside: true }} onUndo={actions.undo} onClose={actions.dismiss} />
      )}
    </div>
  );
}

type DiscussionProps = AgreeProps & {
  readonly item: AgendaItem;
  readonly items: readonly AgendaItem[];
  readonly at: number;
};

function Discussion(props: DiscussionProps) {
  const { session, actions, item, items, at } = props;
  const text = useText();
  const { id } = item;
  const { assessment, apply, singleKeys } = session;
  const go = useGo(assessment.id);
  const answer = answerTo(assessment.answers, id) ?? {};
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(item));
  const [reason, setReason] = useState(answer.notApplicable ?? "");
  const onwards = () => go(nextLeft(items, at));
  const agree = () => {
    if (chosen === null) return focusChoices(id);
    const choice = chosen === "notApplicable" ? { notApplicable: reason } : { level: chosen };
    actions.act(text("workshop.agreedMessage", { prompt: item.prompt }), (before, now) =>
      withAgreed(before, id, { choice }, now),
    );
    return onwards();
  };
  const park = () => {
    const parked = item.state !== "parked";
    actions.act(
      text(parked ? "workshop.parkedMessage" : "workshop.backMessage", { prompt: item.prompt }),
      (before, now) => withParked(before, id, parked, now),
    );
    if (parked) onwards();
  };
  useAssessKeys(
    {
      question: id,
      level: (level) => level < item.levels.length && setChosen(level),
      notApplicable: () => setChosen("notApplicable"),
      park,
      flag: () => apply((before, now) => withAnswer(before, id, { flagged: answer.flagged !== true }, now)),
      previous: () => at > 0 && go(items[at - 1]?.id),
      next: () => at < items.length - 1 && go(items[at + 1]?.id),
      nextOpen: agree,
      leave: () => focusChoices(id),
    },
    singleKeys,
  );
  useUndoKeys({ undo: actions.undo, redo: () => {} });
  return (
    <>
      <div className={styles.statements} tabIndex={-1} {...{ [STATEMENTS]: id }}>
        <p className={styles.crumb}>
          <span>
            {item.area.number} {item.area.short} / {item.practice}
          </span>
          <span>{text("assess.position", { position: at + 1, count: items.length })}</span>
          {item.flagged && <strong>{text("workshop.flagged")}</strong>}
          {item.state !== "left" && <strong>{text(`workshop.state.${item.state}`)}</strong>}
        </p>
        <ScreenTitle tab={text("workshop.title")} plain>
          <span id="workshop-question">{item.prompt}</span>
        </ScreenTitle>
        <VoteChoices
          item={item}
          labelledBy="workshop-question"
          chosen={chosen}
          reason={reason}
          withKeys={singleKeys}
          onChoose={setChosen}
          onReason={setReason}
        />
      </div>
      <VotesSaid item={item} />
      <div className={styles.bar}>
        <Button disabled={at === 0} onClick={() => go(items[at - 1]?.id)}>
          {singleKeys && <Key>←</Key>} {text("assess.previous")}
        </Button>
        <Button disabled={at === items.length - 1} onClick={() => go(items[at + 1]?.id)}>
          {text("assess.next")} {singleKeys && <Key>→</Key>}
        </Button>
        <Button onClick={park}>
          {text(item.state === "parked" ? "workshop.unpark" : "workshop.park")} {singleKeys && <Key>P</Key>}
        </Button>
        {item.state === "agreed" && (
          <Button
            tone="subtle"
            onClick={() =>
              actions.act(text("workshop.backMessage", { prompt: item.prompt }), (before, now) =>
                withReopened(before, id, now),
              )
            }
          >
            {text("workshop.reopen")}
          </Button>
        )}
        {item.state !== "agreed" &&
          nextLeft(items, at) === undefined &&
          items.every(({ state }) => state !== "left") && (
            <Link to={assessmentAddress(assessment.id, "workshop")} asChild>
              <ButtonLink>{text("workshop.toAgenda")}</ButtonLink>
            </Link>
          )}
        <Button tone="primary" className={styles.primary} aria-disabled={chosen === null} onClick={agree}>
          {text("workshop.agree")} {singleKeys && <Key>{text("assess.enterKey")}</Key>}
        </Button>
      </div>
      <Details {...props} />
    </>
  );
}

/** What is noted beside the answer, and the minority view. */
function Details({ session, item }: DiscussionProps) {
  const text = useText();
  const { assessment, apply } = session;
  const answer = answerTo(assessment.answers, item.id) ?? {};
  const dissent = assessment.discussions?.[item.id]?.dissent ?? "";
  const count = countDetails(answer) + (dissent === "" ? 0 : 1);
  const [isOpen] = useState(count > 0);
  return (
    <Fold title={text("workshop.details")} aside={count > 0 ? String(count) : undefined} open={isOpen} wide>
      <div className={styles.details}>
        <DraftField
          label={text("workshop.dissent")}
          hint={text("workshop.dissentHint")}
          longest={MAX_TEXT}
          rows={2}
          value={dissent}
          onChange={(typed) => apply((before, now) => withDissent(before, item.id, typed, now))}
        />
        <AnswerDetails
          answer={answer}
          onChange={(change) => apply((before, now) => withAnswer(before, item.id, change, now))}
        />
      </div>
    </Fold>
  );
}

/** What is agreed already, else what the votes propose, else what was answered before. */
function firstChoice({ state, answer, proposal }: AgendaItem): Chosen {
  const given = answer.state === "notApplicable" ? "notApplicable" : answer.level;
  return state === "agreed" ? given : (proposal ?? given);
}

/** The next question on which nothing is agreed, going round at the end; undefined where there is none. */
function nextLeft(items: readonly AgendaItem[], at: number): string | undefined {
  const isLeft = ({ state }: AgendaItem) => state === "left";
  return (items.slice(at + 1).find(isLeft) ?? items.slice(0, at).find(isLeft))?.id;
}

/** Goes to a question in place of the present one, or to the agenda where there is none. */
function useGo(assessmentId: string): (question: string | undefined) => void {
  const [, navigate] = useLocation();
  return (question) => navigate(assessmentAddress(assessmentId, "workshop", question), { replace: true });
}
