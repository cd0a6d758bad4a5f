import { useEffect, useMemo, useRef, useState } from "react";
import { findColumns } from "#exchange/answers/findColumns.ts";
import type { OpenedSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers, type RowChange } from "#exchange/answers/previewAnswers.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { CellLists } from "./CellLists.tsx";
import { ChangesTable } from "./ChangesTable.tsx";
import { type ColumnChoices, ColumnFields } from "./ColumnFields.tsx";
import styles from "./SheetScreen.module.css";

/** Renders a preview of a file's changes, with the choice of sheet and columns. */
export function SheetPreview(props: {
  readonly session: Session;
  readonly file: { readonly name: string; readonly opened: OpenedSheets };
  readonly exchangeText: ExchangeFormatter;
  readonly onApply: (rows: readonly RowChange[]) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { session, file, exchangeText, onApply, onClose } = props;
  const { assessment, questionnaire } = session;
  const { sheets, best, words, made } = file.opened;
  const [at, setAt] = useState(best);
  const [assigned, setAssigned] = useState<ColumnChoices>({});
  const [emptyRemoves, setEmptyRemoves] = useState(false);
  const heading = useFocusOnArrival();
  const sheet = sheets[at] ?? { name: "", rows: [] };
  const found = useMemo(() => findColumns(sheet, questionnaire, words), [sheet, questionnaire, words]);
  const columns = { ...found.columns, ...assigned };
  const rules = { head: found.head, columns, words, max: questionnaire.scale.length - 1, emptyRemoves };
  const preview = previewAnswers(assessment, questionnaire, sheet, rules);
  const named = preview.rows.length + preview.unchanged;
  return (
    <section className={styles.preview} aria-labelledby="sheet-preview">
      <h3 id="sheet-preview" ref={heading} tabIndex={-1} className={styles.name}>
        {text("sheet.preview", { name: file.name })}
      </h3>
      <MadeForOther made={made} questionnaire={questionnaire} />
      <ColumnFields
        sheets={sheets}
        at={at}
        head={found.head}
        columns={columns}
        isSure={columns.question !== null && columns.answer !== null && named > 0}
        onSheet={(next) => {
          setAt(next);
          setAssigned({});
        }}
        onAssign={(field, column) => setAssigned({ ...assigned, [field]: column })}
      />
      <label className={styles.choice}>
        <Checkbox checked={emptyRemoves} onChange={({ target }) => setEmptyRemoves(target.checked)} />
        <span>{text("sheet.emptyRemoves")}</span>
      </label>
      <p role="status" className={styles.counts}>
        {columns.question === null ? text("sheet.noQuestions") : countsText(text, preview)}
      </p>
      <CellLists preview={preview} exchangeText={exchangeText} />
      <ChangesTable rows={preview.rows} />
      <div className={page.buttons}>
        {preview.rows.length > 0 && (
          <Button tone="primary" onClick={() => onApply(preview.rows)}>
            {text("sheet.apply", { count: preview.rows.length })}
          </Button>
        )}
        <Button onClick={onClose}>{text("sheet.discard")}</Button>
      </div>
    </section>
  );
}

/** Says that the spreadsheet was made for another questionnaire, or for another version of this one. */
function MadeForOther(props: Pick<OpenedSheets, "made"> & Pick<Session, "questionnaire">) {
  const text = useText();
  const { made, questionnaire } = props;
  if (made === null) return null;
  if (made.id !== questionnaire.id) {
    return <Notice kind="error">{text("sheet.otherQuestionnaire", { id: made.id })}</Notice>;
  }
  if (made.version === questionnaire.version) return null;
  return (
    <Notice kind="info">{text("sheet.otherVersion", { version: made.version, here: questionnaire.version })}</Notice>
  );
}

/** Focuses the heading when the preview appears. */
function useFocusOnArrival() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}

function countsText(text: ReturnType<typeof useText>, preview: ReturnType<typeof previewAnswers>): string {
  const { rows, unchanged, problems } = preview;
  return text("sheet.counts", { changed: rows.length, unchanged, problems: problems.length });
}
