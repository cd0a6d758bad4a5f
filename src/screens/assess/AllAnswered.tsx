import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./AllAnswered.module.css";
import type { QuestionNavigation } from "./questionNavigation.ts";
import { WiderEdition } from "./WiderEdition.tsx";

/** When no question is left untouched: what is still to be found out, with the way there, and which edition asks more. */
export function AllAnswered({
  session,
  navigation,
}: {
  readonly session: Session;
  readonly navigation: QuestionNavigation;
}) {
  const text = useText();
  const { unknown, nextUnknown } = navigation;
  const ended = navigation.nextOpen === undefined && !navigation.isOpen;
  return (
    <div className={ended ? styles.end : undefined}>
      {/* It is there before it speaks, or it would not be heard. */}
      <p role="status">{ended && text(unknown === 0 ? "assess.end" : "assess.endUnknown", { count: unknown })}</p>
      {ended && nextUnknown !== undefined && (
        <p>
          <Link to={assessmentAddress(session.assessment.id, "assess", nextUnknown)} replace>
            {text("assess.toUnknown")}
          </Link>
        </p>
      )}
      {ended && <WiderEdition session={session} count={navigation.count} />}
    </div>
  );
}
