import { useRef, useState } from "react";
import type { RowChange } from "#exchange/answers/previewAnswers.ts";
import { clip } from "#report/clip.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { showMore } from "#ui/showMore.ts";
import styles from "./SheetScreen.module.css";

/** Number of rows shown at first, and of characters per text, enough to recognise it. */
const FIRST_ROWS = 50;
const MAX_LETTERS = 200;

/** Renders every cell that changes something, with question, old and new value. */
export function ChangesTable({ rows }: { readonly rows: readonly RowChange[] }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const labels = {
    cell: text("sheet.cell"),
    question: text("sheet.questionHead"),
    what: text("sheet.what"),
    before: text("sheet.before"),
    after: text("sheet.after"),
  };
  return (
    <div ref={place}>
      <StackTable
        caption={text("sheet.changes")}
        columns={Object.values(labels).map((label) => ({ label }))}
        className={styles.changes}
      >
        {shown.flatMap(({ question, changes }) =>
          changes.map(({ field, cell, before, after }) => (
            <StackRow key={cell} head={cell}>
              <StackCell wide label={labels.question}>
                {question.prompt}
              </StackCell>
              <StackCell label={labels.what}>{text(`sheet.column.${field}`)}</StackCell>
              <StackCell label={labels.before} className={styles.value}>
                {before === "" ? text("sheet.nothing") : clip(before, MAX_LETTERS)}
              </StackCell>
              <StackCell label={labels.after} className={styles.value}>
                {after === "" ? text("sheet.nothing") : clip(after, MAX_LETTERS)}
              </StackCell>
            </StackRow>
          )),
        )}
      </StackTable>
      {shown.length < rows.length && (
        <Button tone="subtle" onClick={() => showMore(place, () => setAll(true))}>
          {text("sheet.showAll", { count: rows.length })}
        </Button>
      )}
    </div>
  );
}
