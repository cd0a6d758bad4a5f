import { type ReactNode, useState } from "react";
import type { Run } from "#report/runs.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { Toolbar } from "#ui/Toolbar.tsx";
import styles from "./ChartFrame.module.css";
import { RichText } from "./RichText.tsx";

/** The labels of a chart's switch between picture and table, and of the toolbar with it. */
export type ChartTexts = { readonly asTable: string; readonly asPicture: string; readonly toolbar: string };

/** The frame of every chart: the picture, its caption below, and a button that shows the same numbers as a table. */
export function ChartFrame(props: {
  readonly caption: readonly Run[];
  readonly texts: ChartTexts;
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** What else can be done with the chart; next to the switch. */
  readonly actions?: ReactNode;
}) {
  const [table, setTable] = useState(false);
  const { texts } = props;
  return (
    <figure className={styles.figure}>
      {table ? props.table : props.picture}
      {/* No <figcaption>: screen readers would read it twice, as the name of the figure and as its text. */}
      <div className={styles.caption}>
        <p>
          <RichText runs={props.caption} />
        </p>
        <Toolbar label={texts.toolbar} className={styles.actions}>
          <TextButton className={styles.switch} onClick={() => setTable(!table)}>
            {table ? texts.asPicture : texts.asTable}
          </TextButton>
          {props.actions}
        </Toolbar>
      </div>
    </figure>
  );
}
