import type { Overview } from "#report/report.ts";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { everyPlace, type Filter, passes } from "./filters.ts";
import { focusWayOn } from "./focusPlaces.ts";
import { questionNavigation } from "./questionNavigation.ts";

/** Where the visitor stands among the questions of `report`, at the one in the address, and the ways on from there. */
export function useWalk(session: Session, report: Overview, questionId: string | undefined) {
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
      const passing = passes(areas, wanted).map(({ question }) => question.id);
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
    ...{ navigation, filter, onFilter, go, goIfAsked, goToNextOpen, addressOf, positionOf },
    /** From the last questions one has come back to the one that is shown. */
    cameRound: navigation !== null && navigation.here.question.id === cameRoundTo,
  };
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
  const [start] = useState(
    () => questionNavigation(report.areas, "all", undefined, assessment.answers)?.here.question.id,
  );
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
