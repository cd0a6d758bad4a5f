import type { AgendaItem } from "#report/agreement/agenda.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Key } from "#ui/Key.tsx";
import styles from "./AgreeScreen.module.css";
import type { Discussion } from "./useDiscussion.ts";

/** Renders the buttons of a question: previous, next, park, vote, show votes, reopen, agree. */
export function DiscussionBar(props: {
  readonly discussion: Discussion;
  readonly state: AgendaItem["state"];
  readonly withKeys: boolean;
  readonly canVote: boolean;
  /** Whether the room sees the votes, on the projector's window or on this screen; null if neither hides them. */
  readonly reveal: { readonly isShown: boolean; readonly onProjector: boolean; readonly toggle: () => void } | null;
}) {
  const text = useText();
  const { discussion, state, withKeys, reveal } = props;
  const { previous, next, isVoting } = discussion;
  return (
    <div className={styles.bar}>
      <Button disabled={previous === undefined} onClick={previous}>
        {withKeys && <Key>←</Key>} {text("assess.previous")}
      </Button>
      <Button disabled={next === undefined} onClick={next}>
        {text("assess.next")} {withKeys && <Key>→</Key>}
      </Button>
      <Button onClick={discussion.park}>
        {text(state === "parked" ? "workshop.unpark" : "workshop.park")} {withKeys && <Key>P</Key>}
      </Button>
      {props.canVote && !isVoting && (
        <Button onClick={() => discussion.setVoting(true)}>{text("workshop.vote")}</Button>
      )}
      {reveal !== null && !isVoting && (
        <Button aria-pressed={reveal.isShown} onClick={reveal.toggle}>
          {text(reveal.onProjector ? "projector.showVotes" : "workshop.showVotesHere")}
        </Button>
      )}
      {state === "agreed" && (
        <Button tone="subtle" onClick={discussion.reopen}>
          {text("workshop.reopen")}
        </Button>
      )}
      <Button
        tone="primary"
        className={styles.primary}
        // A `disabled` button would lose the focus.
        aria-disabled={discussion.chosen === null || isVoting}
        onClick={discussion.agree}
      >
        {text("workshop.agree")} {withKeys && <Key>{text("assess.enterKey")}</Key>}
      </Button>
    </div>
  );
}
