import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./AllAnswered.module.css";
import type { QuestionNavigation } from "./questionNavigation.ts";
import { WiderEdition } from "./WiderEdition.tsx";

/**
 * Shown when every question is answered or marked "Don't know": the latter with a link, and the next larger edition.
 */
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
      {/* The live region must exist before its text, or screen readers would not announce it. */}
      <p role="status">{ended && text(unknown === 0 ? "assess.end" : "assess.endUnknown", { count: unknown })}</p>
      {ended && nextUnknown !== undefined && (
        <p>
          <Link to={assessmentAddress(session.assessment.id, "assess", nextUnknown)} replace>
            {text("assess.toUnknown")}
          </Link>
        </p>
      )}
      {ended && session.assessment.participation === undefined && (
        <WiderEdition session={session} count={navigation.count} />
      )}
    </div>
  );
}
