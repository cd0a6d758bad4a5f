import type { ReactNode } from "react";
import styles from "./CheckField.module.css";
import { Checkbox } from "./Radio.tsx";

/** A checkbox with its label beside it. */
export function CheckField(props: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.field}>
      <Checkbox checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span>{props.label}</span>
    </label>
  );
}
