import { useEffect, useId, useRef } from "react";
import type { AnswerChange } from "#assessment/answer.ts";
import { countDetails } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { useText } from "#screens/useText.ts";
import { AnswerDetails } from "./AnswerDetails.tsx";
import { Evidence, References, Why } from "./Background.tsx";
import styles from "./QuestionExtras.module.css";

/** The sections folded under the statements. */
export type Extra = "why" | "evidence" | "references" | "details";

/**
 * Background of a question, and details of its answer: a row of buttons, each of which shows its section below the row.
 * The `open` section stays open from question to question.
 */
export function QuestionExtras(props: {
  readonly question: Question;
  readonly questionnaire: Questionnaire;
  readonly answer: Answer;
  readonly onChange: (change: AnswerChange) => void;
  readonly open: Extra | null;
  readonly onOpen: (extra: Extra | null) => void;
}) {
  const text = useText();
  const panel = useId();
  const panelRef = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const { question, answer, onOpen } = props;
  const extras = [
    { extra: "why", count: 0 },
    { extra: "evidence", count: question.evidence?.length ?? 0 },
    { extra: "references", count: question.references.length },
    { extra: "details", count: countDetails(answer) },
  ] as const;
  // A section that a question does not have is hidden, and open again if the next question has it.
  const hasWhy = question.why !== undefined || question.tags !== undefined;
  const shown = extras.filter(({ extra, count }) => (extra === "why" && hasWhy) || extra === "details" || count > 0);
  const open = shown.find(({ extra }) => extra === props.open)?.extra ?? null;
  // Scrolls the section into view only after a press, not when moving to another question.
  useEffect(() => {
    if (open !== null && wasPressed.current) panelRef.current?.scrollIntoView({ block: "nearest" });
    wasPressed.current = false;
  }, [open]);
  return (
    <>
      <div className={styles.row} data-one-stop="">
        {shown.map(({ extra, count }) => (
          <button
            key={extra}
            type="button"
            className={styles.switch}
            aria-expanded={extra === open}
            aria-controls={extra === open ? panel : undefined}
            onClick={() => {
              wasPressed.current = true;
              onOpen(extra === open ? null : extra);
            }}
          >
            {text(`assess.${extra}`)}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </div>
      {open !== null && (
        <div ref={panelRef} id={panel} className={styles.panel}>
          {open === "why" && <Why question={question} questionnaire={props.questionnaire} />}
          {open === "evidence" && <Evidence question={question} />}
          {open === "references" && <References question={question} questionnaire={props.questionnaire} />}
          {open === "details" && <AnswerDetails key={question.id} answer={answer} onChange={props.onChange} />}
        </div>
      )}
    </>
  );
}
