import { useState } from "react";
import type { AgendaOrder } from "#report/agreement/agenda.ts";
import { useProjector } from "#screens/projector/useProjector.ts";
import type { Session } from "#screens/session.ts";
import { AgreeScreen } from "./AgreeScreen.tsx";
import { PrepareScreen } from "./PrepareScreen.tsx";
import { useAgenda, useWorkshopActions } from "./useWorkshop.ts";

/**
 * Renders one question of a workshop, or the overview if `questionId` is missing, unknown or names one of its steps.
 */
export function WorkshopScreen(props: { readonly session: Session; readonly questionId: string | undefined }) {
  const { session, questionId } = props;
  const agenda = useAgenda(session);
  const actions = useWorkshopActions(session.assessment.id);
  const projector = useProjector(session.assessment.id);
  const [order, setOrder] = useState<AgendaOrder>("attention");
  // For a room that sees this screen; kept from question to question.
  const [hidesVotes, setHidesVotes] = useState(false);
  const [showsRadar, setShowsRadar] = useState(false);
  const shared = { session, agenda, actions, projector, order, hidesVotes, showsRadar };
  return questionId !== undefined && agenda.some(({ id }) => id === questionId) ? (
    <AgreeScreen {...shared} questionId={questionId} />
  ) : (
    <PrepareScreen
      {...shared}
      section={questionId}
      onOrder={setOrder}
      onHidesVotes={setHidesVotes}
      onShowsRadar={setShowsRadar}
    />
  );
}
