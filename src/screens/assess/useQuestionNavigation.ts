import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Overview } from "#report/report.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { everyPlace, type Filter, filterQuestions } from "./filters.ts";
import { focusWayOn } from "./focusPlaces.ts";
import { questionNavigation } from "./questionNavigation.ts";

/** Returns the navigation at the question in the address, for the questions of `report`. */
export function useQuestionNavigation(session: Session, report: Overview, questionId: string | undefined) {
  const { id, answers } = session.assessment;
  const { areas } = report;
  const [filter, setFilter] = useState<Filter>("all");
  const go = useGo(id);
  const current = useArrival(session, report, questionId);
  const navigation = useMemo(
    () => questionNavigation(areas, filter, current, answers),
    [areas, filter, current, answers],
  );
  const addressOf = useCallback((question: string) => assessmentAddress(id, "assess", question), [id]);
  const positionOf = usePositions(report);
  const goIfAsked = useCallback(
    (question: string) => positionOf(question) !== undefined && go(question),
    [positionOf, go],
  );
  const onFilter = useCallback(
    (wanted: Filter) => {
      setFilter(wanted);
      const passing = filterQuestions(areas, wanted).map(({ question }) => question.id);
      if (navigation !== null && !passing.includes(navigation.here.question.id)) go(passing[0]);
    },
    [areas, navigation, go],
  );
  const [cameRoundTo, setCameRoundTo] = useState<string | null>(null);
  const goToNextOpen = () => {
    if (navigation?.nextOpen === undefined) return focusWayOn();
    setCameRoundTo(navigation.backTo === undefined ? null : navigation.nextOpen);
    return go(navigation.nextOpen);
  };
  return {
    navigation,
    filter,
    onFilter,
    go,
    goIfAsked,
    goToNextOpen,
    addressOf,
    positionOf,
    /** Whether the user has wrapped around from the last questions to this one. */
    cameRound: navigation !== null && navigation.here.question.id === cameRoundTo,
  };
}

/**
 * Returns a function that gives the number of a question in the edition, from 1; undefined if it is not in the edition.
 */
function usePositions({ areas }: Overview): (question: string) => number | undefined {
  return useMemo(() => {
    const positions = new Map(everyPlace(areas).map(({ question, position }) => [question.id, position]));
    return (question) => positions.get(question);
  }, [areas]);
}

/** Returns the question in the address; without one, chooses the first question and adds it to the address. */
function useArrival({ assessment }: Session, report: Overview, questionId: string | undefined): string | undefined {
  const [start] = useState(
    () => questionNavigation(report.areas, "all", undefined, assessment.answers)?.here.question.id,
  );
  const go = useGo(assessment.id);
  // Not after each render: the user may be on the way to another screen, and this one is shown until that is drawn.
  useEffect(() => {
    if (questionId === undefined) go(start);
  }, [questionId, start, go]);
  return questionId ?? start;
}

/**
 * Navigates to a question, replacing the history entry: the browser's back button leaves Assess instead of going
 * through questions.
 */
function useGo(assessmentId: string): (question: string | undefined) => void {
  const [, navigate] = useLocation();
  return useCallback(
    (question) => {
      if (question !== undefined) navigate(assessmentAddress(assessmentId, "assess", question), { replace: true });
    },
    [assessmentId, navigate],
  );
}
