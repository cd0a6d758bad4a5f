import type { AnswerChange } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, MAX_TEXT } from "#assessment/limits.ts";
import type { Answer } from "#assessment/schema.ts";
import { Checkbox } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./AnswerDetails.module.css";
import { LinksField } from "./LinksField.tsx";

type DetailsProps = {
  readonly answer: Answer;
  /** A key has said that the question does not apply: the reason is what one types next. */
  readonly asksReason?: boolean;
  /** The reason's field has the focus. */
  readonly onReasonReached?: () => void;
  readonly onChange: (change: AnswerChange) => void;
  /** What stands between the choice with its reason and what is noted. */
  readonly children?: ReactNode;
};

/**
 * What is noted beside the answer to one question; give it the question as its key. It is drawn together with the
 * question, never later: what is typed must not reach the question before.
 */
export function AnswerDetails({ children, ...props }: DetailsProps) {
  const text = useText();
  const { answer, asksReason = false, onChange } = props;
  const lacksReason = answer.notApplicable?.trim() === "";
  // Asked for first; that it is missing is said once the field was left without it, now or on an earlier day.
  const [wasLeftEmpty, setLeftEmpty] = useState(lacksReason && !asksReason);
  if (!lacksReason && wasLeftEmpty) setLeftEmpty(false);
  return (
    <>
      {answer.notApplicable !== undefined && (
        <Reason
          {...props}
          reason={answer.notApplicable}
          error={lacksReason && wasLeftEmpty ? text("assess.reasonMissing") : undefined}
          onLeave={() => setLeftEmpty(lacksReason)}
        />
      )}
      {children}
      <div className={styles.details}>
        {answer.level !== undefined && (
          <Segmented
            legend={text("assess.grade")}
            options={EVIDENCE_GRADES.map((value) => ({ value, label: text(`assess.grade.${value}`) }))}
            value={answer.evidence ?? null}
            onChange={(evidence) => onChange({ evidence })}
          />
        )}
        <DraftField
          label={text("assess.owner")}
          longest={MAX_TEXT}
          autoComplete="off"
          value={answer.owner ?? ""}
          onChange={(owner) => onChange({ owner })}
        />
        <div className={styles.wide}>
          <DraftField
            label={text("assess.note")}
            longest={MAX_TEXT}
            rows={3}
            value={answer.note ?? ""}
            onChange={(note) => onChange({ note })}
          />
        </div>
        <div className={styles.wide}>
          <LinksField links={answer.links ?? []} onChange={(links) => onChange({ links })} />
        </div>
        <label className={styles.flag}>
          <Checkbox
            checked={answer.flagged === true}
            onChange={(event) => onChange({ flagged: event.currentTarget.checked })}
          />
          {text("assess.flag")}
        </label>
      </div>
    </>
  );
}

function Reason(
  props: DetailsProps & { readonly reason: string; readonly error: string | undefined; readonly onLeave: () => void },
) {
  const text = useText();
  const { reason, asksReason = false, onReasonReached, onChange } = props;
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  // Before anything else is typed: the next letters are the reason.
  useLayoutEffect(() => {
    if (!asksReason) return;
    field.current?.focus();
    onReasonReached?.();
  }, [asksReason, onReasonReached]);
  return (
    <div className={styles.reason}>
      <DraftField
        ref={field}
        label={text("assess.reason")}
        hint={text("assess.reasonHint")}
        error={props.error}
        aria-required
        rows={2}
        longest={MAX_TEXT}
        value={reason}
        onChange={(notApplicable) => onChange({ choice: { notApplicable } })}
        onLeave={props.onLeave}
      />
    </div>
  );
}
