import { MAX_TEXT } from "#assessment/limits.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { TextField } from "#ui/Field.tsx";
import { type ReactNode, useId, useState } from "react";
import { FormActions } from "#screens/forms/FormActions.tsx";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useText } from "#screens/useText.ts";
import styles from "./OverTimePart.module.css";

/** A dialog for the label of a snapshot or of a round. `children` explain the action. */
export function LabelDialog(props: {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly value: string;
  readonly onSubmit: (label: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const form = useId();
  const [label, setLabel] = useState(props.value);
  const tooLong = tooLongText(text, label, MAX_TEXT);
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={<FormActions form={form} submit={props.submit} onCancel={props.onClose} />}
    >
      <form
        id={form}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (tooLong === undefined) props.onSubmit(label);
        }}
      >
        {props.children}
        <TextField
          label={props.label}
          hint={props.hint}
          value={label}
          error={tooLong}
          autoComplete="off"
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
