import { type ReactNode, useId } from "react";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Form } from "#ui/Form.tsx";
import styles from "./FormDialog.module.css";

/**
 * A dialog with a form: its fields below each other, the button that submits it, and Cancel; only Cancel while `submit`
 * is null. The caller checks the fields and shows their errors.
 */
export function FormDialog(props: {
  readonly title: ReactNode;
  /** The label of the button. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  const form = useId();
  const actions = (
    <>
      {props.submit !== null && (
        <Button tone="primary" type="submit" form={form}>
          {props.submit}
        </Button>
      )}
      <Button tone="subtle" onClick={props.onClose}>
        {text("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={props.title} onClose={props.onClose} actions={actions}>
      <Form
        id={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
      </Form>
    </Dialog>
  );
}
