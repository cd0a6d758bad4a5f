import { useEffect, useRef } from "react";
import { ANSWER_DETAILS } from "#assessment/answer.ts";
import { changesOf } from "#assessment/answerHistory.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { focusChoices } from "./focusPlaces.ts";
import styles from "./UndoButtons.module.css";
import type { AnswerChanges, TakenAnswer } from "./useAnswerChanges.ts";

/** The parts of an answer with their own name in announcements. */
const PARTS = ["choice", ...ANSWER_DETAILS] as const;

/** Undo and redo buttons, with announcements. `positionOf` returns the number of a question, from 1. */
export function UndoButtons(props: {
  /** The current question. */
  readonly question: string;
  readonly changes: AnswerChanges;
  readonly positionOf: (question: string) => number | undefined;
}) {
  const text = useText();
  const { changes, positionOf } = props;
  const { taken } = changes;
  const pressed = useFocusAfter(taken, props.question);
  const buttons = [
    { name: "undo", can: changes.canUndo, act: changes.undo },
    { name: "redo", can: changes.canRedo, act: changes.redo },
  ] as const;
  return (
    <span className={styles.buttons}>
      {buttons.map(({ name, can, act }) => (
        <Button
          key={name}
          tone="subtle"
          // A disabled button would lose the focus.
          aria-disabled={!can}
          onClick={({ currentTarget }) => {
            if (!can) return;
            pressed.current = currentTarget;
            act();
          }}
        >
          {text(`assess.${name}`)}
        </Button>
      ))}
      <span className="visually-hidden" role="status">
        {/* A new element each time, so that screen readers announce the same words again. */}
        {taken !== null && <span key={taken.count}>{takenText(text, taken, positionOf(taken.step.question))}</span>}
      </span>
    </span>
  );
}

/**
 * Keeps the focus on the pressed button, even if the title of another question has taken it. If the focused element was
 * removed with the answer, focuses the statements.
 */
function useFocusAfter(taken: TakenAnswer | null, question: string) {
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (taken === null) return;
    if (pressed.current !== null) pressed.current.focus({ preventScroll: true });
    else if (document.activeElement === document.body) focusChoices(taken.step.question);
    if (question === taken.step.question) pressed.current = null;
  }, [taken, question]);
  return pressed;
}

function takenText(text: ReturnType<typeof useText>, { way, step }: TakenAnswer, position: number | undefined): string {
  const count = changesOf(step).length;
  if (count > 1) return text(`assess.${way}Many`, { count });
  const parts = PARTS.filter((part) => step.parts.includes(part)).map((part) => text(`assess.part.${part}`));
  return text(`assess.${way}`, { parts: parts.join(", "), position: position ?? 0 });
}
