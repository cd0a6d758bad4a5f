import { type ReactNode, useEffect, useId, useRef } from "react";
import { MAX_DECISION_LENGTH } from "#document/choices.ts";
import type { BoardDecision } from "#report/decisions/boardMessage.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focusAfter.ts";
import styles from "./DecisionsPart.module.css";
import type { DecisionActions } from "./useDecisionActions.ts";

/** A caret position after the end of any text. */
const END_OF_TEXT = 1_000_000;

/** A decision: its text, its origin, and its actions; or the field in which it is edited. */
export function DecisionItem(props: {
  readonly decision: BoardDecision;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly actions: DecisionActions;
}) {
  const text = useText();
  const { decision, number, count, actions } = props;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const buttonOf = (name: string) => item.current?.querySelector<HTMLButtonElement>(`[data-does="${name}"]`);
  const move = (by: -1 | 1) => {
    const [wanted, other] = by < 0 ? ["up", "down"] : ["down", "up"];
    focusAfter(
      () => actions.move(decision, by),
      // At the end of the list, the pressed button becomes disabled, so the other one gets the focus.
      () => (buttonOf(wanted)?.disabled === true ? buttonOf(other) : buttonOf(wanted)),
    );
  };
  const does = (name: string, label: string, onClick: () => void, disabled = false): ReactNode => (
    <Button tone="subtle" data-does={name} aria-describedby={id} disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  const isEdited = actions.editing === decision.id;
  const finish = () =>
    focusAfter(
      () => actions.edit(null),
      () => buttonOf("edit"),
    );
  return (
    <li ref={item} className={styles.item}>
      <span className={styles.number}>{number}</span>
      <div className={styles.body}>
        {isEdited ? (
          <Editor decision={decision} actions={actions} onFinish={finish} />
        ) : (
          <p id={id} dir="auto">
            {decision.text || text("report.decision.empty")}
          </p>
        )}
        <p className={styles.origin}>{text(`report.decision.${decision.origin}`)}</p>
        <div className={styles.buttons}>
          {isEdited
            ? does("done", text("report.decision.done"), finish)
            : does("edit", text("report.decision.edit"), () => actions.edit(decision.id))}
          {does("up", text("report.decision.up"), () => move(-1), number === 1)}
          {does("down", text("report.decision.down"), () => move(1), number === count)}
          {decision.origin === "edited" &&
            decision.proposal !== "" &&
            does("reset", text("report.decision.reset"), () => actions.resetWords(decision))}
          {does(
            "remove",
            text(decision.origin === "added" ? "report.decision.delete" : "report.decision.leaveOut"),
            () => actions.remove(decision),
          )}
        </div>
      </div>
    </li>
  );
}

/** The field in which a decision is edited; changes are stored at once. */
function Editor(props: {
  readonly decision: BoardDecision;
  readonly actions: DecisionActions;
  readonly onFinish: () => void;
}) {
  const text = useText();
  const { decision, actions } = props;
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    // Puts the caret at the end of the text.
    field.current?.setSelectionRange(END_OF_TEXT, END_OF_TEXT);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the key of the field in it
    <div onKeyDown={(event) => event.key === "Escape" && props.onFinish()}>
      <DraftField
        ref={field}
        label={text("report.decision.words")}
        hint={text("report.decision.wordsHint", { longest: MAX_DECISION_LENGTH })}
        rows={3}
        longest={MAX_DECISION_LENGTH}
        value={actions.wordsOf(decision)}
        onChange={(words) => actions.write(decision.id, words)}
      />
    </div>
  );
}
