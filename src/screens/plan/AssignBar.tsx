import { type FormEvent, useState } from "react";
import { OwnerField } from "#screens/forms/OwnerField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import styles from "./AssignBar.module.css";
import type { Assignment } from "./decisions.ts";

/** Sets one owner, one due date, or both for all selected steps; an empty field changes nothing. */
export function AssignBar(props: {
  readonly session: Session;
  readonly count: number;
  readonly onAssign: (change: Assignment) => void;
  readonly onClear: () => void;
}) {
  const text = useText();
  const [owner, setOwner] = useState("");
  const [due, setDue] = useState("");
  const assign = (event: FormEvent) => {
    event.preventDefault();
    if (owner.trim() === "" && due === "") return;
    props.onAssign({ ...(owner.trim() !== "" && { owner }), ...(due !== "" && { due }) });
  };
  return (
    <Form className={styles.bar} aria-label={text("plan.assignTitle")} onSubmit={assign}>
      <p role="status" className={styles.count}>
        {text("plan.selected", { count: props.count })}
      </p>
      <OwnerField session={props.session} label={text("plan.owner")} value={owner} onChange={setOwner} />
      <TextField
        label={text("plan.due")}
        type="date"
        max="9999-12-31"
        value={due}
        onChange={({ currentTarget: { value } }) => setDue(value)}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={owner.trim() === "" && due === ""}>
          {text("plan.assign")}
        </Button>
        <Button tone="subtle" type="button" onClick={props.onClear}>
          {text("plan.clearSelection")}
        </Button>
      </div>
    </Form>
  );
}
