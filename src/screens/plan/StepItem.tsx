import { type ReactNode, useId } from "react";
import { Button } from "#ui/Button.tsx";
import styles from "./StepLists.module.css";

/** A step in a list: its action, facts below it, and a button that the action describes. */
export function StepItem(props: {
  readonly action: string;
  readonly facts: ReactNode;
  readonly button?: { readonly label: string; readonly onClick: () => void } | undefined;
}) {
  const id = useId();
  return (
    <li className={styles.row}>
      <div>
        <p id={id}>{props.action}</p>
        {props.facts}
      </div>
      {props.button !== undefined && (
        <Button aria-describedby={id} onClick={props.button.onClick}>
          {props.button.label}
        </Button>
      )}
    </li>
  );
}
