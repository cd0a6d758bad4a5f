import { type ReactNode, useState } from "react";
import { MAX_TEXT } from "#assessment/limits.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useText } from "#screens/useText.ts";
import { TextField } from "#ui/Field.tsx";

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
  const [label, setLabel] = useState(props.value);
  const tooLong = tooLongText(text, label, MAX_TEXT);
  return (
    <FormDialog
      title={props.title}
      submit={props.submit}
      onSubmit={() => {
        if (tooLong === undefined) props.onSubmit(label);
      }}
      onClose={props.onClose}
    >
      {props.children}
      <TextField
        label={props.label}
        hint={props.hint}
        value={label}
        error={tooLong}
        // What is typed replaces the name that is there, as after Tab.
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
