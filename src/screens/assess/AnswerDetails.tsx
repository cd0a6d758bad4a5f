import type { AnswerChange } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, MAX_TEXT } from "#assessment/limits.ts";
import type { Answer } from "#assessment/schema.ts";
import { TextArea, TextField } from "#ui/Field.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useText } from "#screens/useText.ts";
import styles from "./AnswerDetails.module.css";

const FIELDS = ["notApplicable", "owner", "note", "links"] as const;
type Draft = Readonly<Record<(typeof FIELDS)[number], string>>;

/**
 * What is noted beside an answer. The form is a draft of one question: each keystroke goes to the store, which is the
 * truth, and the form is made anew for the next question (give it a key).
 */
export function AnswerDetails(props: {
  readonly answer: Answer;
  /** A key has said that the question does not apply: the reason is what one types next. */
  readonly asksReason?: boolean;
  /** The reason's field has the focus. */
  readonly onReasonReached?: () => void;
  readonly onChange: (change: AnswerChange) => void;
  /** What stands between the choice with its reason and what is noted. */
  readonly children?: ReactNode;
}) {
  const text = useText();
  const { answer, asksReason = false, onReasonReached, onChange } = props;
  const { register, subscribe, setValue, setFocus } = useForm<Draft>({ defaultValues: draftOf(answer) });

  const latest = useRef(answer);
  // Another tab may have written to the same answer; a field in which the visitor is typing stays as it is.
  useEffect(() => {
    latest.current = answer;
    const now = draftOf(answer);
    for (const name of FIELDS) {
      if (document.activeElement?.getAttribute("name") !== name) setValue(name, now[name]);
    }
  }, [answer, setValue]);

  // Before the first paint: a quick typist must not be ahead of the subscription.
  useLayoutEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          // What came from the store must not go back to it: it would undo what was chosen meanwhile.
          const isNews = FIELDS.some((field) => field === name && values[field] !== draftOf(latest.current)[field]);
          if (name !== undefined && isNews) onChange(changeOf(name, values));
        },
      }),
    [subscribe, onChange],
  );

  const lacksReason = answer.notApplicable?.trim() === "";
  // Asked for first; that it is missing is said once the field was left without it, now or on an earlier day.
  const [leftEmpty, setLeftEmpty] = useState(lacksReason && !asksReason);
  useEffect(() => {
    if (!lacksReason) setLeftEmpty(false);
  }, [lacksReason]);
  useEffect(() => {
    if (!asksReason) return;
    setFocus("notApplicable");
    onReasonReached?.();
  }, [asksReason, setFocus, onReasonReached]);

  const grade = answer.level === undefined ? null : (answer.evidence ?? null);
  return (
    <>
      {answer.notApplicable !== undefined && (
        <div className={styles.reason}>
          <TextArea
            label={text("assess.reason")}
            hint={text("assess.reasonHint")}
            error={lacksReason && leftEmpty ? text("assess.reasonMissing") : undefined}
            aria-required
            rows={2}
            maxLength={MAX_TEXT}
            {...register("notApplicable", { onBlur: ({ target }) => setLeftEmpty(target.value.trim() === "") })}
          />
        </div>
      )}
      {props.children}
      <div className={styles.details}>
        {answer.level !== undefined && (
          <Segmented
            legend={text("assess.grade")}
            options={EVIDENCE_GRADES.map((value) => ({ value, label: text(`assess.grade.${value}`) }))}
            value={grade}
            onChange={(evidence) => onChange({ evidence })}
          />
        )}
        <TextField label={text("assess.owner")} maxLength={MAX_TEXT} autoComplete="off" {...register("owner")} />
        <div className={styles.wide}>
          <TextArea label={text("assess.note")} rows={3} maxLength={MAX_TEXT} {...register("note")} />
        </div>
        <div className={styles.wide}>
          <TextArea
            label={text("assess.links")}
            hint={text("assess.linksHint")}
            rows={1}
            maxLength={MAX_TEXT}
            {...register("links")}
          />
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

function draftOf(answer: Answer): Draft {
  return {
    notApplicable: answer.notApplicable ?? "",
    owner: answer.owner ?? "",
    note: answer.note ?? "",
    links: (answer.links ?? []).join("\n"),
  };
}

function changeOf(name: string, values: Draft): AnswerChange {
  switch (name) {
    case "notApplicable":
      return { choice: { notApplicable: values.notApplicable } };
    case "owner":
      return { owner: values.owner };
    case "note":
      return { note: values.note };
    default:
      return { links: values.links.split("\n").filter((link) => link.trim() !== "") };
  }
}
