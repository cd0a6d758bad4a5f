import { useEffect, useRef } from "react";
import { MAX_PRINTED_DECISIONS } from "#document/choices.ts";
import type { BoardDecision } from "#report/decisions/boardMessage.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { DecisionItem } from "./DecisionItem.tsx";
import styles from "./DecisionsPart.module.css";
import { type DecisionActions, useDecisionActions } from "./useDecisionActions.ts";

/**
 * The decisions that the board is asked for: proposed by rules, and edited, ordered, removed and added by the author.
 */
export function DecisionsPart(props: { readonly session: Session; readonly decisions: readonly BoardDecision[] }) {
  const text = useText();
  const { session, decisions } = props;
  const actions = useDecisionActions(session, decisions);
  const asked = decisions.filter(({ removed }) => !removed);
  const leftOut = decisions.filter(({ removed }) => removed);
  const isFull = asked.length >= MAX_PRINTED_DECISIONS;
  return (
    <Part title={text("report.decisions")} name="decisions">
      <p className={styles.hint}>{text("report.decisionsHint")}</p>
      {asked.length === 0 ? (
        <p className={styles.hint}>{text("report.decisionsNone")}</p>
      ) : (
        <ol className={styles.list}>
          {asked.map((decision, index) => (
            <DecisionItem
              key={decision.id}
              decision={decision}
              number={index + 1}
              count={asked.length}
              actions={actions}
            />
          ))}
        </ol>
      )}
      {actions.undo !== null && <Undo actions={actions} message={actions.undo.message} />}
      <div className={styles.add}>
        <Button disabled={isFull} onClick={actions.add}>
          {text("report.decision.add")}
        </Button>
        {isFull && <p className={styles.hint}>{text("report.decisionsFull", { most: MAX_PRINTED_DECISIONS })}</p>}
      </div>
      {leftOut.length > 0 && <LeftOut decisions={leftOut} isFull={isFull} actions={actions} />}
    </Part>
  );
}

/** Reports what was removed and offers to undo it; takes the focus from the removed element. */
function Undo({ actions, message }: { readonly actions: DecisionActions; readonly message: string }) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message is another one
  useEffect(() => ref.current?.querySelector("button")?.focus(), [message]);
  return (
    <div ref={ref}>
      <Notice
        kind="info"
        action={
          <span className={styles.undo}>
            <Button onClick={actions.applyUndo}>{text("report.decision.undo")}</Button>
            <Button tone="subtle" onClick={actions.forgetUndo}>
              {text("common.close")}
            </Button>
          </span>
        }
      >
        {message}
      </Notice>
    </div>
  );
}

/** Proposals that the author has removed from the report. */
function LeftOut(props: {
  readonly decisions: readonly BoardDecision[];
  readonly isFull: boolean;
  readonly actions: DecisionActions;
}) {
  const text = useText();
  const { decisions, isFull, actions } = props;
  return (
    <section aria-labelledby="decisions-left-out" className={styles.leftOut}>
      <h3 id="decisions-left-out">{text("report.decisionsLeftOut")}</h3>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles.body}>
            <p id={`left-out-${decision.id}`} dir="auto">
              {decision.text}
            </p>
            <div>
              <Button
                tone="subtle"
                disabled={isFull}
                aria-describedby={`left-out-${decision.id}`}
                onClick={() => actions.restore(decision)}
              >
                {text("report.decision.restore")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
