import type { Run } from "#report/runs.ts";
import { type ReactNode, useState } from "react";
import styles from "./ChartFrame.module.css";
import { RichText } from "./ChartNumber.tsx";

/** What the switch of a chart says in either state. */
export type ChartTexts = { readonly asTable: string; readonly asPicture: string };

/** What every chart has: the picture, under it the caption that explains it, and the same figures as a table one step away. */
export function ChartFrame(props: {
  readonly caption: readonly Run[];
  readonly texts: ChartTexts;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}) {
  const [table, setTable] = useState(false);
  const { texts } = props;
  return (
    <figure className={styles.figure}>
      {table ? props.table : props.picture}
      {/* No <figcaption>: a screen reader would say it twice, as the name of the figure and as its text. */}
      <div className={styles.caption}>
        <p>
          <RichText runs={props.caption} />
        </p>
        <button type="button" className={styles.switch} onClick={() => setTable(!table)}>
          {table ? texts.asPicture : texts.asTable}
        </button>
      </div>
    </figure>
  );
}
