import { Link, useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Key } from "#ui/Key.tsx";
import { WAY_ON } from "./focusPlaces.ts";
import styles from "./Pager.module.css";
import type { QuestionNavigation } from "./questionNavigation.ts";

/** The navigation between questions, fixed at the bottom of the window. */
export function Pager(props: {
  readonly session: Session;
  readonly navigation: QuestionNavigation;
  /** The user has wrapped around from the last questions to this one. */
  readonly cameRound: boolean;
  readonly onNextOpen: () => void;
  readonly onList: () => void;
  readonly onKeys: () => void;
}) {
  const text = useText();
  const [, navigate] = useLocation();
  const { navigation, session } = props;
  const { id } = session.assessment;
  const go = (question: string | undefined) =>
    question !== undefined && navigate(assessmentAddress(id, "assess", question), { replace: true });
  const withKeys = session.singleKeys;
  const isInvited = session.assessment.participation !== undefined;
  return (
    <div className={styles.pager}>
      <Button disabled={navigation.previous === undefined} onClick={() => go(navigation.previous)}>
        {withKeys && <Key>←</Key>} {text("assess.previous")}
      </Button>
      <Button className={styles.list} onClick={props.onList}>
        {text("assess.list")}
      </Button>
      <Button className={styles.next} disabled={navigation.next === undefined} onClick={() => go(navigation.next)}>
        {text("assess.next")} {withKeys && <Key>→</Key>}
      </Button>
      {withKeys && (
        <Button tone="subtle" className={styles.keys} onClick={props.onKeys}>
          <Key>?</Key> {text("assess.keys")}
        </Button>
      )}
      {/* The live region must exist before its text, or screen readers would not announce it. */}
      <p className={styles.note} role="status">
        {props.cameRound && text("assess.cameRound", { position: navigation.here.position })}
      </p>
      {navigation.nextOpen === undefined ? (
        <Link to={assessmentAddress(id, isInvited ? "send" : "results")} asChild>
          <ButtonLink tone="primary" id={WAY_ON}>
            {text(isInvited ? "assess.toSend" : "assess.toResults")}
          </ButtonLink>
        </Link>
      ) : (
        <Button tone="primary" onClick={props.onNextOpen}>
          {navigation.backTo === undefined
            ? text("assess.nextOpen")
            : text("assess.backToOpen", { position: navigation.backTo })}
          {withKeys && <Key>{text("assess.enterKey")}</Key>}
        </Button>
      )}
    </div>
  );
}
