import { useCallback, useMemo, useState } from "react";
import { type AnswerChange, answerState, answerTo } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import type { AreaReport } from "#report/report.ts";
import type { Session } from "#screens/session.ts";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { AllAnswered } from "./AllAnswered.tsx";
import { BackToRisk } from "./BackToRisk.tsx";
import { Choices } from "./Choices.tsx";
import { EarlierAnswers } from "./EarlierAnswers.tsx";
import { ExposureHint } from "./ExposureHint.tsx";
import { focusChoices, STATEMENTS } from "./focusPlaces.ts";
import { Pager } from "./Pager.tsx";
import { type Extra, QuestionExtras } from "./QuestionExtras.tsx";
import { QuestionFacts } from "./QuestionFacts.tsx";
import styles from "./QuestionSheet.module.css";
import type { QuestionNavigation } from "./questionNavigation.ts";
import { ReasonField } from "./ReasonField.tsx";
import { ScoreLine } from "./ScoreLine.tsx";
import { ToConfirm } from "./ToConfirm.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import type { AnswerChanges } from "./useAnswerChanges.ts";

const TITLE = "question-title";
const NO_ANSWER: Answer = {};

type SheetProps = {
  readonly session: Session;
  readonly areas: readonly AreaReport[];
  readonly changes: AnswerChanges;
  readonly navigation: QuestionNavigation;
  readonly positionOf: (question: string) => number | undefined;
  readonly was: string | null;
  /**
   * The question whose reason field must get the focus as soon as it is rendered, after "Not applicable" was chosen by
   * key.
   */
  readonly reasonAsked: string | null;
  readonly cameRound: boolean;
  readonly onReasonReached: () => void;
  /** A statement was chosen with the pointer. */
  readonly onPointed: () => void;
  readonly onNextOpen: () => void;
  readonly onList: () => void;
  readonly onKeys: () => void;
};

/** The question and its statements on one screen; background and details are folded. */
export function QuestionSheet(props: SheetProps) {
  const { session, changes, navigation } = props;
  const { area, practice, question: shown, position } = navigation.here;
  const text = useText();
  const { question, answer, change } = useQuestion(session, changes, shown.id);
  const [extra, setExtra] = useState<Extra | null>(null);
  // Whoever answers an invitation sees no score before all have answered.
  const isInvited = session.assessment.participation !== undefined;
  if (question === undefined) return null;
  return (
    <div className={styles.question}>
      <BackToRisk session={session} />
      <ExposureHint session={session} areas={props.areas} />
      <div className={styles.crumb}>
        <span className={styles.place}>
          {area.number} {area.short} / {practice.title}
        </span>
        {answer.flagged === true && <span className={styles.flagged}>{text("assess.filter.flagged")}</span>}
        <span>{text("assess.position", { position, count: navigation.count })}</span>
        <span className={styles.actions}>
          {answerState(answer) !== "open" && (
            <Button
              tone="subtle"
              onClick={() => {
                change({ choice: "open" });
                focusChoices(shown.id);
              }}
            >
              {text("assess.clear")}
            </Button>
          )}
          <UndoButtons question={shown.id} changes={changes} positionOf={props.positionOf} />
        </span>
      </div>
      <Statements {...props} question={question} answer={answer} onChange={change} />
      {/* The key resets the live region for each question: it announces changes of an answer, not of the question. */}
      {!isInvited && <ScoreLine key={`score of ${shown.id}`} area={area} was={props.was} />}
      <QuestionExtras
        question={question}
        questionnaire={session.questionnaire}
        answer={answer}
        onChange={change}
        open={extra}
        onOpen={setExtra}
      />
      <EarlierAnswers session={session} question={shown.id} />
      <AllAnswered session={session} navigation={navigation} />
      <Pager {...props} />
    </div>
  );
}

/** The question and its possible answers. */
function Statements(
  props: SheetProps & {
    readonly question: NonNullable<ReturnType<typeof findQuestion>>;
    readonly answer: Answer;
    readonly onChange: (change: AnswerChange) => void;
  },
) {
  const { session, changes, question, answer, onChange } = props;
  const { area, practice } = props.navigation.here;
  const { id } = question;
  return (
    // Focusable, so that a click between the statements activates the shortcuts.
    <div className={styles.statements} tabIndex={-1} {...{ [STATEMENTS]: id }}>
      <ScreenTitle key={`title of ${id}`} tab={`${area.short}, ${practice.title}`} plain>
        <span id={TITLE}>{question.prompt}</span>
      </ScreenTitle>
      <QuestionFacts question={question} questionnaire={session.questionnaire} />
      {answer.toConfirm === true && (
        <ToConfirm session={session} question={id} onChange={onChange} onConfirmed={() => focusChoices(id)} />
      )}
      <Choices
        question={question}
        scale={session.questionnaire.scale}
        answer={answer}
        labelledBy={TITLE}
        withKeys={session.singleKeys}
        onLevel={(level, pointed) => {
          onChange({ choice: { level } });
          if (pointed) props.onPointed();
        }}
        onNotApplicable={() => changes.setNotApplicable(id)}
        onUnknown={() => onChange({ choice: { unknown: true } })}
        reason={
          answer.notApplicable === undefined ? null : (
            <ReasonField
              key={`reason of ${id}`}
              reason={answer.notApplicable}
              isAsked={id === props.reasonAsked}
              onReached={props.onReasonReached}
              onChange={(notApplicable) => onChange({ choice: { notApplicable } })}
              onConfirm={() => focusChoices(id)}
            />
          )
        }
      />
    </div>
  );
}

/** Returns a question, its answer, and the function that changes the answer. */
function useQuestion({ assessment, questionnaire }: Session, changes: AnswerChanges, id: string) {
  const question = useMemo(() => findQuestion(questionnaire, id), [questionnaire, id]);
  const answer = answerTo(assessment.answers, id) ?? NO_ANSWER;
  const change = useCallback((what: AnswerChange) => changes.change(id, what), [changes, id]);
  return { question, answer, change };
}
