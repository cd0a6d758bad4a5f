import { useLayoutEffect, useMemo } from "react";
import { minutesPerQuestion } from "#assessment/workshop/pace.ts";
import { getOwn } from "#lib/getOwn.ts";
import { instantOf } from "#lib/instantOf.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { agreedRadar } from "#report/agreement/agreedRadar.ts";
import { NO_QUESTION, projectQuestion } from "#screens/projector/projectorContent.ts";
import type { Projector } from "#screens/projector/useProjector.ts";
import type { Session } from "#screens/session.ts";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";

/** Describes what is agreed, parked and open, and the minutes left at the current pace if known. */
export function useProgressText(session: Session, agenda: readonly AgendaItem[]): string {
  const text = useText();
  const count = (state: AgendaItem["state"]) => agenda.filter((item) => item.state === state).length;
  const [agreed, parked, open] = [count("agreed"), count("parked"), count("open")];
  const pace = minutesPerQuestion(session.assessment);
  const progress = text("workshop.progress", { agreed, parked, open });
  if (pace === null || open === 0) return progress;
  return `${progress} ${text("workshop.pace", { minutes: Math.max(1, Math.round(pace * open)) })}`;
}

/**
 * Shows a question in the projector's window, or the progress of the agenda if `question` is null, with the votes and
 * the radar of the agreed answers if they are shown.
 */
export function useWorkshopProjector(
  { show }: Projector,
  { session, agenda }: { readonly session: Session; readonly agenda: readonly AgendaItem[] },
  question: AgendaItem | null,
  { showsVotes, showsRadar }: { readonly showsVotes: boolean; readonly showsRadar: boolean },
): void {
  const text = useText();
  const title = useAssessmentName()(session.assessment);
  const progress = useProgressText(session, agenda);
  const last = lastAgreed(session, agenda);
  const lastText =
    last === undefined ? "" : text("projector.last", { prompt: last.prompt, answer: last.answer.answer });
  const formatter = useReportFormatter();
  const { questionnaire, assessment } = session;
  const radar = useMemo(
    () => (showsRadar ? agreedRadar(questionnaire, assessment, formatter) : null),
    [showsRadar, questionnaire, assessment, formatter],
  );
  const projected = useMemo(
    () => ({
      title,
      progress,
      last: lastText,
      radar,
      ...(question === null ? NO_QUESTION : projectQuestion(question, showsVotes)),
    }),
    [title, progress, lastText, radar, question, showsVotes],
  );
  useLayoutEffect(() => show(projected), [show, projected]);
}

/** Returns the question with the latest agreement. */
function lastAgreed({ assessment }: Session, agenda: readonly AgendaItem[]): AgendaItem | undefined {
  const at = ({ id }: AgendaItem) => instantOf(getOwn(assessment.discussions ?? {}, id)?.agreedAt ?? "");
  return agenda
    .filter(({ state }) => state === "agreed")
    .toSorted((a, b) => at(a) - at(b))
    .at(-1);
}
