import type { FigureRef } from "#explain/model.ts";
import type { ReactNode } from "react";
import { figureKey } from "./figureKey.ts";
import styles from "./Way.module.css";

/** A name that leads to its own number; plain text where it leads nowhere. */
export function Way(props: {
  readonly of: FigureRef | null;
  readonly onFollow: (ref: FigureRef) => void;
  readonly children: ReactNode;
}) {
  const { of, onFollow, children } = props;
  if (of === null) return <span className={styles.plain}>{children}</span>;
  return (
    <button type="button" className={styles.way} data-way={figureKey(of)} onClick={() => onFollow(of)}>
      {children}
    </button>
  );
}
