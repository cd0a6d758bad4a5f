import { useRef, useState } from "react";
import { MAX_TEXT } from "#assessment/limits.ts";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { TextArea } from "#ui/Field.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Form } from "#ui/Form.tsx";
import styles from "./StepDialog.module.css";

/** The form that dismisses a step. It asks for a reason, for later readers. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: string) => void }) {
  const text = useText();
  const ref = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const tooLong = tooLongText(text, reason, MAX_TEXT);
  return (
    <Fold title={text("plan.dismiss")}>
      <Form
        ref={ref}
        className={styles.dismiss}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "" && tooLong === undefined) return onDismiss(reason);
          setMissing(reason.trim() === "");
          ref.current?.querySelector("textarea")?.focus();
        }}
      >
        <TextArea
          label={text("plan.reason")}
          hint={text("plan.reasonHint")}
          error={tooLong ?? (missing && reason.trim() === "" ? text("plan.reasonMissing") : undefined)}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <div>
          <Button type="submit" tone="danger">
            {text("plan.dismissNow")}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}
