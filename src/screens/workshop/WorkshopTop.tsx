import { Link } from "wouter";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { SectionLinks } from "#screens/shell/SectionLinks.tsx";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Meter } from "#ui/Meter.tsx";
import { AgendaProgress } from "./AgendaProgress.tsx";
import styles from "./PrepareScreen.module.css";
import { stepPlace, WORKSHOP_STEPS } from "./steps.ts";

/** Renders the links to the steps and, once the discussion has begun, its progress and the way back into it. */
export function WorkshopTop(props: {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  /** The id of the next question; undefined if none is open. */
  readonly next: string | undefined;
  readonly hasBegun: boolean;
}) {
  const text = useText();
  const { session, agenda, next } = props;
  const { id } = session.assessment;
  const agreed = agenda.filter(({ state }) => state === "agreed").length;
  return (
    <>
      <SectionLinks
        label={text("workshop.steps")}
        sections={WORKSHOP_STEPS.map((step) => ({ name: stepPlace(step), title: text(`workshop.step.${step}`) }))}
        addressOf={(place) => assessmentAddress(id, "workshop", place)}
      />
      {props.hasBegun && (
        <div className={styles.top}>
          <div className={styles.progress}>
            <AgendaProgress session={session} agenda={agenda} />
            <Meter part={agreed / agenda.length} />
          </div>
          {next !== undefined && (
            <Link to={assessmentAddress(id, "workshop", next)} asChild>
              <ButtonLink tone="primary">{text("workshop.goOn")}</ButtonLink>
            </Link>
          )}
        </div>
      )}
    </>
  );
}
