import { type ReactNode, useState } from "react";
import { classes } from "./classes.ts";
import styles from "./Fold.module.css";

/** A disclosure: content folded under its title; `aside` summarizes the content. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  /** Full width, for content other than running text. */
  readonly wide?: boolean;
  /** The content is drawn when it is first opened: for long lists that few open. */
  readonly lazy?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}) {
  const [isDrawn, setDrawn] = useState(props.lazy !== true || props.open === true);
  return (
    <details
      className={styles.fold}
      open={props.open}
      onToggle={({ currentTarget: { open } }) => {
        if (open) setDrawn(true);
        props.onToggle?.(open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{props.title}</span>
        {props.aside && <span className={styles.aside}>{props.aside}</span>}
      </summary>
      <div className={classes(styles.body, props.wide && styles.wide)}>{isDrawn && props.children}</div>
    </details>
  );
}
