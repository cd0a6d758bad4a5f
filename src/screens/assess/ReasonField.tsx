import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { MAX_TEXT } from "#assessment/limits.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";

/** The field for the reason why a question does not apply; use the question as `key`. Enter confirms it. */
export function ReasonField(props: {
  readonly reason: string;
  /** "Not applicable" was chosen by key, so the user types the reason next. */
  readonly isAsked: boolean;
  /** The field has received the focus. */
  readonly onReached: () => void;
  readonly onChange: (reason: string) => void;
  readonly onConfirm: () => void;
}) {
  const text = useText();
  const { reason, isAsked, onReached, onConfirm } = props;
  const isMissing = reason.trim() === "";
  // A missing reason is reported only after the field was left empty, now or in an earlier visit.
  const [wasLeftEmpty, setLeftEmpty] = useState(isMissing && !isAsked);
  if (!isMissing && wasLeftEmpty) setLeftEmpty(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  // A layout effect, so that the next keystrokes already reach the field.
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
