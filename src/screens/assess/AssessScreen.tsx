import type { AnswerChange } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Overview } from "#report/model.ts";
import type { Session } from "#screens/session.ts";
import { useOverview } from "#screens/useReport.ts";
import { AreaRail } from "./AreaRail.tsx";
import styles from "./AssessScreen.module.css";
import { everyPlace, type Filter, passes } from "./filters.ts";
import { focusChoices, focusWayOn } from "./focusPlaces.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { QuestionSheet } from "./QuestionSheet.tsx";
import { ScoreAside } from "./ScoreAside.tsx";
import { SearchDialog } from "./SearchDialog.tsx";
import { type AssessKeys, useAssessKeys } from "./useAssessKeys.ts";
import { type AnswerChanges, useAnswerChanges } from "./useAnswerChanges.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import { useValueOnArrival } from "./useValueOnArrival.ts";
import { type Walk, walkAt } from "./walk.ts";

type OpenDialog = "keys" | "search" | null;

/** One question at a time: where I am, the question, what it changes. */
export function AssessScreen({ session, questionId }: { session: Session; questionId: string | undefined }) {
  const { assessment, questionnaire } = session;
  // The choice is painted at once; what it changes all around follows when there is time.
  const report = useOverview({ questionnaire, assessment: useDeferredValue(assessment) });
  const [filter, setFilter] = useState<Filter>("all");
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const current = useArrival(session, report, questionId);
  const { answers } = assessment;
  const walk = useMemo(() => walkAt(report.areas, filter, current, answers), [report, filter, current, answers]);
  const was = useValueOnArrival(walk?.here.question.id, walk?.here.area.text.value);
  const go = useGo(assessment.id);
  const addressOf = useCallback((id: string) => assessmentAddress(assessment.id, "assess", id), [assessment.id]);
  const onFilter = useCallback(
    (wanted: Filter) => {
      setFilter(wanted);
      const passing = passes(report.areas, wanted).map(({ question }) => question.id);
      if (walk !== null && !passing.includes(walk.here.question.id)) go(passing[0]);
    },
    [report, walk, go],
  );
  const openSearch = useCallback(() => setDialog("search"), []);
  const [reasonAsked, setReasonAsked] = useState<string | null>(null);
  const onReasonReached = useCallback(() => setReasonAsked(null), []);
  const positionOf = usePositions(report);
  const goIfAsked = useCallback((id: string) => positionOf(id) !== undefined && go(id), [positionOf, go]);
  const changes = useAnswerChanges(assessment.id, goIfAsked);
  useKeys({ session, changes, walk, dialog, setDialog, askReason: setReasonAsked });

  // Where one has come to is painted first, what stands beside it follows.
  const beside = useDeferredValue(walk)?.here;
  if (walk === null || beside === undefined) return null;
  return (
    <div className={styles.assess}>
      <AreaRail
        areas={report.areas}
        area={beside.area.id}
        practice={beside.practice.id}
        roles={questionnaire.roles}
        filter={filter}
        addressOf={addressOf}
        onFilter={onFilter}
        onSearch={openSearch}
      />
      <QuestionSheet
        session={session}
        changes={changes}
        walk={walk}
        positionOf={positionOf}
        was={was}
        reasonAsked={reasonAsked}
        onReasonReached={onReasonReached}
        onList={() => setDialog("search")}
        onKeys={() => setDialog("keys")}
      />
      <ScoreAside report={report} area={beside.area} was={was} />
      {dialog === "keys" && <KeysDialog max={questionnaire.scale.length - 1} onClose={() => setDialog(null)} />}
      {dialog === "search" && (
        <SearchDialog
          areas={report.areas}
          roles={questionnaire.roles}
          filter={filter}
          addressOf={addressOf}
          onFilter={onFilter}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

/** The number of a question in the edition, from 1; undefined where the edition does not ask it. */
function usePositions({ areas }: Overview): (question: string) => number | undefined {
  return useMemo(() => {
    const positions = new Map(everyPlace(areas).map(({ question, position }) => [question.id, position]));
    return (question) => positions.get(question);
  }, [areas]);
}

/** The question in the address; without one, where the walk begins, which then stands in the address. */
function useArrival({ assessment }: Session, report: Overview, questionId: string | undefined): string | undefined {
  const [start] = useState(() => walkAt(report.areas, "all", undefined, assessment.answers)?.here.question.id);
  const go = useGo(assessment.id);
  useEffect(() => {
    if (questionId === undefined) go(start);
  });
  return questionId ?? start;
}

/** Goes to a question in place of the present one: the browser's back button leaves Assess, it does not leaf back. */
function useGo(assessmentId: string): (question: string | undefined) => void {
  const [, navigate] = useLocation();
  return useCallback(
    (question) => {
      if (question !== undefined) navigate(assessmentAddress(assessmentId, "assess", question), { replace: true });
    },
    [assessmentId, navigate],
  );
}

function useKeys(props: {
  readonly session: Session;
  readonly changes: AnswerChanges;
  readonly walk: Walk | null;
  readonly dialog: OpenDialog;
  readonly setDialog: (dialog: OpenDialog) => void;
  readonly askReason: (question: string) => void;
}) {
  const { session, changes, walk, dialog, setDialog } = props;
  const go = useGo(session.assessment.id);
  const id = walk?.here.question.id;
  const top = session.questionnaire.scale.length - 1;
  const change = (what: AnswerChange | ((answer: Answer) => AnswerChange)) => {
    if (id !== undefined) changes.change(id, what);
  };
  const keys: AssessKeys = {
    question: id,
    level: (level) => level <= top && change({ choice: { level } }),
    notApplicable: () => {
      if (id === undefined) return;
      changes.setNotApplicable(id);
      props.askReason(id);
    },
    unknown: () => change({ choice: { unknown: true } }),
    flag: () => change(({ flagged }) => ({ flagged: flagged !== true })),
    previous: () => go(walk?.previous),
    next: () => go(walk?.next),
    nextOpen: () => (walk?.nextOpen === undefined ? focusWayOn() : go(walk.nextOpen)),
    leave: () => id !== undefined && focusChoices(id),
    search: () => setDialog("search"),
    help: () => setDialog("keys"),
  };
  useAssessKeys(keys, session.singleKeys && dialog === null);
  useUndoKeys(changes);
}
