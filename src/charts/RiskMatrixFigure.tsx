import type { RiskMatrix } from "#report/risks/model.ts";
import { useId, useState } from "react";
import styles from "./RiskMatrixFigure.module.css";
import { RiskMatrixPicture } from "./RiskMatrixPicture.tsx";
import { RiskMatrixTable } from "./RiskMatrixTable.tsx";

export type MatrixWords = {
  readonly asTable: string;
  readonly asPicture: string;
  /** How to read a single path; stands under the picture until one is pointed at. */
  readonly hint: string;
};

export type MatrixProps = {
  readonly matrix: RiskMatrix;
  readonly words: MatrixWords;
  /** The address of a scenario. */
  readonly hrefOf: (id: string) => string;
  /** The scenario that is open. */
  readonly current: string | null;
  /** The scenarios that a filter lets through; the others are pale. */
  readonly shown: ReadonlySet<string>;
};

/** The risk matrix in the colours of its own cells, a path for each scenario, and the same as a table one step away. */
export function RiskMatrixFigure(props: MatrixProps) {
  const [table, setTable] = useState(false);
  const id = useId();
  const { matrix, words } = props;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      {table ? <RiskMatrixTable {...props} /> : <RiskMatrixPicture {...props} />}
      <figcaption id={id} className={styles.caption}>
        <p>{matrix.caption}</p>
        <button type="button" className={styles.switch} onClick={() => setTable(!table)}>
          {table ? words.asPicture : words.asTable}
        </button>
      </figcaption>
    </figure>
  );
}
