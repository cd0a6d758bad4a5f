import { MAX_TEXT } from "#assessment/limits.ts";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";

/** Why a question does not apply; give it the question as its key. Enter confirms it. */
export function ReasonField(props: {
  readonly reason: string;
  /** A key has said that the question does not apply: the reason is what one types next. */
  readonly isAsked: boolean;
  /** The field has the focus. */
  readonly onReached: () => void;
  readonly onChange: (reason: string) => void;
  readonly onConfirm: () => void;
}) {
  const text = useText();
  const { reason, isAsked, onReached, onConfirm } = props;
  const isMissing = reason.trim() === "";
  // Asked for first; that it is missing is said once the field was left without it, now or on an earlier day.
  const [wasLeftEmpty, setLeftEmpty] = useState(isMissing && !isAsked);
  if (!isMissing && wasLeftEmpty) setLeftEmpty(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  // Before anything else is typed: the next letters are the reason.
  useLayoutEffect(() => {
    if (!isAsked) return;
    field.current?.focus({ preventScroll: true });
    onReached();
  }, [isAsked, onReached]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onConfirm();
  };
  return (
    <DraftField
      ref={field}
      label={text("assess.reason")}
      hideLabel
      placeholder={text("assess.reasonHint")}
      error={isMissing && wasLeftEmpty ? text("assess.reasonMissing") : undefined}
      aria-required
      rows={1}
      longest={MAX_TEXT}
      value={reason}
      onChange={props.onChange}
      onKeyDown={onKeyDown}
      onLeave={() => setLeftEmpty(isMissing)}
    />
  );
}
