import { type AnswerChange, answerState, answerTo } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { findQuestion } from "#questionnaire/findQuestion.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { useCallback, useMemo } from "react";
import { Link, useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { AnswerDetails } from "./AnswerDetails.tsx";
import { BackToRisk } from "./BackToRisk.tsx";
import { Background } from "./Background.tsx";
import { Choices } from "./Choices.tsx";
import { EarlierAnswers } from "./EarlierAnswers.tsx";
import { EndOfWalk } from "./EndOfWalk.tsx";
import { focusChoices, STATEMENTS, WAY_ON } from "./focusPlaces.ts";
import { QuestionFacts } from "./QuestionFacts.tsx";
import styles from "./QuestionSheet.module.css";
import { ScoreLine } from "./ScoreLine.tsx";
import { ToConfirm } from "./ToConfirm.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import type { AnswerChanges } from "./useAnswerChanges.ts";
import type { Walk } from "./walk.ts";

const TITLE = "question-title";
const NO_ANSWER: Answer = {};

/** The question, its six statements, what stands behind it, and what is noted. */
export function QuestionSheet(props: {
  readonly session: Session;
  readonly changes: AnswerChanges;
  readonly walk: Walk;
  readonly positionOf: (question: string) => number | undefined;
  readonly was: string | null;
  /** The question for whose reason a key has asked: the field takes the focus as soon as it is there. */
  readonly reasonAsked: string | null;
  readonly onReasonReached: () => void;
  readonly onList: () => void;
  readonly onKeys: () => void;
}) {
  const { session, changes, walk } = props;
  const { questionnaire } = session;
  const { area, practice, question: shown, position } = walk.here;
  const text = useText();
  const { question, answer, change } = useQuestion(session, changes, shown.id);
  if (question === undefined) return null;
  return (
    <div className={styles.question}>
      <BackToRisk session={session} />
      <div className={styles.crumb}>
        <span>
          {area.number} {area.short} / {practice.title}
        </span>
        <span>{text("assess.position", { position, count: walk.count })}</span>
        <UndoButtons question={shown.id} changes={changes} positionOf={props.positionOf} />
      </div>
      {/* A click between the statements takes the focus here, and with it the keys. */}
      <div className={styles.statements} tabIndex={-1} {...{ [STATEMENTS]: shown.id }}>
        <ScreenTitle key={`title of ${shown.id}`} tab={`${area.short}, ${practice.title}`} plain>
          <span id={TITLE}>{question.prompt}</span>
        </ScreenTitle>
        <QuestionFacts question={question} questionnaire={questionnaire} />
        {answer.toConfirm === true && (
          <ToConfirm
            session={session}
            question={shown.id}
            onChange={change}
            onConfirmed={() => focusChoices(shown.id)}
          />
        )}
        <Choices
          question={question}
          scale={questionnaire.scale}
          answer={answer}
          labelledBy={TITLE}
          onLevel={(level) => change({ choice: { level } })}
          onNotApplicable={() => changes.setNotApplicable(shown.id)}
          onUnknown={() => change({ choice: { unknown: true } })}
        />
      </div>
      {/* Made anew for each question: it speaks of an answer, never of turning the page. */}
      <ScoreLine key={`score of ${shown.id}`} area={area} was={props.was} />
      <AnswerDetails
        key={`details of ${shown.id}`}
        answer={answer}
        asksReason={shown.id === props.reasonAsked}
        onReasonReached={props.onReasonReached}
        onChange={change}
      >
        <Background question={question} questionnaire={questionnaire} />
        <EarlierAnswers session={session} question={shown.id} />
      </AnswerDetails>
      {answerState(answer) !== "open" && (
        <Button
          tone="quiet"
          className={styles.clear}
          onClick={() => {
            change({ choice: "open" });
            focusChoices(shown.id);
          }}
        >
          {text("assess.clear")}
        </Button>
      )}
      <EndOfWalk session={session} walk={walk} />
      <Pager session={session} walk={walk} onList={props.onList} />
      {session.singleKeys && <KeyHints max={questionnaire.scale.length - 1} onKeys={props.onKeys} />}
    </div>
  );
}

/** A question of the questionnaire, its answer, and the way to change that. */
function useQuestion({ assessment, questionnaire }: Session, changes: AnswerChanges, id: string) {
  const question = useMemo(() => findQuestion(questionnaire, id), [questionnaire, id]);
  const answer = answerTo(assessment.answers, id) ?? NO_ANSWER;
  const change = useCallback((what: AnswerChange) => changes.change(id, what), [changes, id]);
  return { question, answer, change };
}

function Pager(props: { readonly session: Session; readonly walk: Walk; readonly onList: () => void }) {
  const text = useText();
  const [, navigate] = useLocation();
  const { walk, session } = props;
  const addressOf = (id: string) => assessmentAddress(session.assessment.id, "assess", id);
  const go = (id: string | undefined) => id !== undefined && navigate(addressOf(id), { replace: true });
  const results = assessmentAddress(session.assessment.id, "results");
  return (
    <div className={styles.pager}>
      <Button disabled={walk.previous === undefined} onClick={() => go(walk.previous)}>
        {text("assess.previous")}
      </Button>
      <Button className={styles.list} onClick={props.onList}>
        {text("assess.list")}
      </Button>
      <Button className={styles.next} disabled={walk.next === undefined} onClick={() => go(walk.next)}>
        {text("assess.next")}
      </Button>
      {walk.nextOpen === undefined ? (
        <Link to={results} asChild>
          <ButtonLink tone="main" id={WAY_ON}>
            {text("assess.toResults")}
          </ButtonLink>
        </Link>
      ) : (
        <Button tone="main" onClick={() => go(walk.nextOpen)}>
          {text("assess.nextOpen")}
        </Button>
      )}
    </div>
  );
}

function KeyHints({ max, onKeys }: { readonly max: number; readonly onKeys: () => void }) {
  const text = useText();
  const hints = [
    [`0 – ${max}`, "assess.hint.level"],
    ["N", "assess.hint.notApplicable"],
    ["D", "assess.hint.unknown"],
    ["←  →", "assess.hint.move"],
    ["Enter", "assess.hint.nextOpen"],
  ] as const;
  return (
    <p className={styles.keys}>
      {hints.map(([key, hint]) => (
        <span key={hint}>
          <kbd>{key}</kbd> {text(hint)}
        </span>
      ))}
      <button type="button" className={styles.allKeys} onClick={onKeys}>
        <kbd>?</kbd> {text("assess.hint.all")}
      </button>
    </p>
  );
}
