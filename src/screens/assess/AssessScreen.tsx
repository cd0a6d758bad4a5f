import { useCallback, useDeferredValue, useState } from "react";
import type { AnswerChange } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { assessmentQuestionnaireAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useOverview } from "#screens/useOverview.ts";
import { AreaRail } from "./AreaRail.tsx";
import styles from "./AssessScreen.module.css";
import { focusChoices } from "./focusPlaces.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { QuestionSheet } from "./QuestionSheet.tsx";
import { ScoreAside } from "./ScoreAside.tsx";
import { SearchDialog } from "./SearchDialog.tsx";
import { type AnswerChanges, useAnswerChanges } from "./useAnswerChanges.ts";
import { type AssessKeys, useAssessKeys } from "./useAssessKeys.ts";
import { useAutoAdvance } from "./useAutoAdvance.ts";
import { useQuestionNavigation } from "./useQuestionNavigation.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import { useValueOnArrival } from "./useValueOnArrival.ts";

type OpenDialog = "keys" | "search" | null;

/** The Assess screen: a question at a time, with its position and its effect on the score. */
export function AssessScreen({ session, questionId }: { session: Session; questionId: string | undefined }) {
  const { assessment, questionnaire } = session;
  // The choice is painted at once; its effects on the rest of the screen are deferred.
  const scored = useDeferredValue(session);
  const report = useOverview(scored);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const way = useQuestionNavigation(session, report, questionId);
  const { navigation, filter, addressOf } = way;
  const was = useValueOnArrival(navigation?.here);
  const openSearch = useCallback(() => setDialog("search"), []);
  const [reasonAsked, setReasonAsked] = useState<string | null>(null);
  const onReasonReached = useCallback(() => setReasonAsked(null), []);
  const changes = useAnswerChanges(assessment.id, way.goIfAsked);
  const advance = useAutoAdvance(navigation?.here.question.id, way.goToNextOpen);
  useKeys({ session, changes, way, dialog, setDialog, askReason: setReasonAsked, advance });

  // The new question is painted first, the columns beside it are deferred.
  const beside = useDeferredValue(navigation)?.here;
  const onFilter = useDeferredValue(way.onFilter);
  if (navigation === null || beside === undefined) return null;
  return (
    <div className={styles.assess}>
      <AreaRail
        name={report.terms.heading.areas}
        areas={report.areas}
        area={beside.area.id}
        practice={beside.practice.id}
        roles={questionnaire.roles}
        sheets={assessmentQuestionnaireAddress(session.assessment.id)}
        filter={filter}
        addressOf={addressOf}
        onFilter={onFilter}
        onSearch={openSearch}
      />
      <QuestionSheet
        session={session}
        areas={report.areas}
        changes={changes}
        navigation={navigation}
        positionOf={way.positionOf}
        was={was}
        reasonAsked={reasonAsked}
        cameRound={way.cameRound}
        onReasonReached={onReasonReached}
        onPointed={advance}
        onNextOpen={way.goToNextOpen}
        onList={() => setDialog("search")}
        onKeys={() => setDialog("keys")}
      />
      {assessment.participation === undefined && (
        <ScoreAside session={scored} report={report} area={beside.area} was={was} />
      )}
      <AssessDialog dialog={dialog} session={session} areas={report.areas} way={way} onClose={() => setDialog(null)} />
    </div>
  );
}

type DialogProps = {
  readonly dialog: OpenDialog;
  readonly session: Session;
  readonly areas: ReturnType<typeof useOverview>["areas"];
  readonly way: ReturnType<typeof useQuestionNavigation>;
  readonly onClose: () => void;
};

/** The list of keys, or the list of questions with its search. */
function AssessDialog({ dialog, session, areas, way, onClose }: DialogProps) {
  const { questionnaire, assessment } = session;
  if (dialog === "keys") return <KeysDialog max={questionnaire.scale.length - 1} onClose={onClose} />;
  if (dialog === null) return null;
  return (
    <SearchDialog
      areas={areas}
      questionnaire={questionnaire}
      sheets={assessmentQuestionnaireAddress(assessment.id)}
      filter={way.filter}
      onFilter={way.onFilter}
      onGo={way.go}
      onClose={onClose}
    />
  );
}

function useKeys(props: {
  readonly session: Session;
  readonly changes: AnswerChanges;
  readonly way: ReturnType<typeof useQuestionNavigation>;
  readonly dialog: OpenDialog;
  readonly setDialog: (dialog: OpenDialog) => void;
  readonly askReason: (question: string) => void;
  readonly advance: () => void;
}) {
  const { session, changes, dialog, setDialog } = props;
  const { navigation, go } = props.way;
  const id = navigation?.here.question.id;
  const top = session.questionnaire.scale.length - 1;
  const change = (what: AnswerChange | ((answer: Answer) => AnswerChange)) => {
    if (id !== undefined) changes.change(id, what);
  };
  const keys: AssessKeys = {
    question: id,
    level: (level) => {
      if (level > top) return;
      change({ choice: { level } });
      props.advance();
    },
    notApplicable: () => {
      if (id === undefined) return;
      changes.setNotApplicable(id);
      props.askReason(id);
    },
    unknown: () => change({ choice: { unknown: true } }),
    flag: () => change(({ flagged }) => ({ flagged: flagged !== true })),
    previous: () => go(navigation?.previous),
    next: () => go(navigation?.next),
    nextOpen: props.way.goToNextOpen,
    leave: () => id !== undefined && focusChoices(id),
    search: () => setDialog("search"),
    help: () => setDialog("keys"),
  };
  useAssessKeys(keys, session.singleKeys && dialog === null);
  useUndoKeys(changes);
}
