import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { answerTo } from "#assessment/answer.ts";
import { withAnswer } from "#assessment/changes.ts";
import type { Answer } from "#assessment/schema.ts";
import { withAgreed, withParked, withReopened } from "#assessment/workshop/discussions.ts";
import { withVotes } from "#assessment/workshop/respondents.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { focusChoices } from "#screens/assess/focusPlaces.ts";
import { useAssessKeys } from "#screens/assess/useAssessKeys.ts";
import { useUndoKeys } from "#screens/assess/useUndoKeys.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import type { WorkshopActions } from "./useWorkshop.ts";
import type { VoteChoice } from "./VoteChoices.tsx";

type DiscussionNeeds = {
  readonly session: Session;
  readonly actions: WorkshopActions;
  readonly item: AgendaItem;
  /** The sorted agenda, and the index `at` of the item in it. */
  readonly items: readonly AgendaItem[];
  readonly at: number;
  /** Called when the votes typed at the table are to be shown. */
  readonly onVoted: () => void;
  /** Called with the next question before it is drawn. */
  readonly onGo: (next: AgendaItem) => void;
};

/** The state and actions of the discussion of one question; mount it per question, by key. */
export type Discussion = {
  readonly chosen: VoteChoice;
  readonly choose: (chosen: VoteChoice) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Votes are being typed and stay hidden. */
  readonly isVoting: boolean;
  readonly setVoting: (isVoting: boolean) => void;
  readonly vote: (votes: ReadonlyMap<string, Answer>) => void;
  readonly agree: () => void;
  readonly park: () => void;
  readonly reopen: () => void;
  /** Undefined at the start of the agenda. */
  readonly previous: (() => void) | undefined;
  /** Undefined at the end of the agenda. */
  readonly next: (() => void) | undefined;
};

/** Returns the draft of the agreed answer to a question of the agenda, and the actions on it. */
export function useDiscussion(needs: DiscussionNeeds): Discussion {
  const { session, actions, item, items, at } = needs;
  const { assessment } = session;
  const { id, prompt } = item;
  const text = useText();
  const navigate = useGo(assessment.id);
  const go = (next: AgendaItem | undefined) => {
    if (next !== undefined) needs.onGo(next);
    navigate(next?.id);
  };
  const answer = answerTo(assessment.answers, id) ?? {};
  const [picked, setPicked] = useState<VoteChoice | undefined>(undefined);
  const [reason, setReason] = useState(answer.notApplicable ?? "");
  const [isVoting, setVoting] = useState(false);
  useFocusAfterVotes(id, isVoting);
  // The default follows the votes until the facilitator picks a choice.
  const chosen = picked === undefined ? firstChoice(item) : picked;
  const onwards = () => go(nextOpen(items, at));
  const goTo = (to: number) => {
    const question = items[to];
    return question === undefined ? undefined : () => go(question);
  };
  const discussion: Discussion = {
    chosen,
    choose: setPicked,
    reason,
    setReason,
    isVoting,
    setVoting,
    vote: (votes) => {
      actions.act(text("workshop.voted", { count: votes.size }), (before, now) => withVotes(before, id, votes, now));
      setPicked(undefined);
      setVoting(false);
      needs.onVoted();
    },
    agree: () => {
      if (chosen === null || isVoting) return focusChoices(id);
      const choice = chosen === "notApplicable" ? { notApplicable: reason } : { level: chosen };
      actions.act(text("workshop.agreedMessage", { prompt }), (before, now) => withAgreed(before, id, { choice }, now));
      return onwards();
    },
    park: () => {
      const parked = item.state !== "parked";
      actions.act(text(parked ? "workshop.parkedMessage" : "workshop.backMessage", { prompt }), (before, now) =>
        withParked(before, id, parked, now),
      );
      if (parked) onwards();
    },
    reopen: () => {
      actions.act(text("workshop.backMessage", { prompt }), (before, now) => withReopened(before, id, now));
    },
    previous: goTo(at - 1),
    next: goTo(at + 1),
  };
  useDiscussionKeys(needs, discussion);
  return discussion;
}

function useDiscussionKeys({ session, actions, item }: DiscussionNeeds, discussion: Discussion): void {
  const { assessment, apply, singleKeys } = session;
  const { id, levels } = item;
  const isFlagged = answerTo(assessment.answers, id)?.flagged === true;
  useAssessKeys(
    {
      question: id,
      level: (level) => level < levels.length && discussion.choose(level),
      notApplicable: () => discussion.choose("notApplicable"),
      park: discussion.park,
      flag: () => apply((before, now) => withAnswer(before, id, { flagged: !isFlagged }, now)),
      previous: () => discussion.previous?.(),
      next: () => discussion.next?.(),
      nextOpen: discussion.agree,
      leave: () => focusChoices(id),
    },
    singleKeys,
  );
  useUndoKeys({ undo: actions.undo, redo: () => {} });
}

/** Returns the agreed answer, or the proposal of the votes, or an earlier answer. */
function firstChoice({ state, answer, proposal }: AgendaItem): VoteChoice {
  const given = answer.state === "notApplicable" ? "notApplicable" : answer.level;
  return state === "agreed" ? given : (proposal ?? given);
}

/** Returns the next open question, wrapping at the end; undefined if there is none. */
function nextOpen(items: readonly AgendaItem[], at: number): AgendaItem | undefined {
  const isOpen = ({ state }: AgendaItem) => state === "open";
  return items.slice(at + 1).find(isOpen) ?? items.slice(0, at).find(isOpen);
}

/** Returns a function that replaces the URL by a question's, or by the agenda's if undefined. */
function useGo(assessmentId: string): (question: string | undefined) => void {
  const [, navigate] = useLocation();
  return (question) => navigate(assessmentAddress(assessmentId, "workshop", question), { replace: true });
}

/**
 * Moves the focus to the choices when the form of the votes closes: the focus was in it, and on the choices Enter
 * agrees.
 */
function useFocusAfterVotes(id: string, isVoting: boolean): void {
  const wasVoting = useRef(false);
  useEffect(() => {
    if (wasVoting.current && !isVoting) focusChoices(id);
    wasVoting.current = isVoting;
  }, [id, isVoting]);
}
