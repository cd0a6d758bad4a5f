import type { AgendaItem } from "#report/agreement/agenda.ts";
import type { Session } from "#screens/session.ts";
import { useProgressText } from "./useWorkshopProjector.ts";

/** Shows what is agreed, parked and open, and the time left. */
export function AgendaProgress(props: { readonly session: Session; readonly agenda: readonly AgendaItem[] }) {
  return <p>{useProgressText(props.session, props.agenda)}</p>;
}
