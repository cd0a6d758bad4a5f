import { SHEET_FIELDS, type SheetField } from "#exchange/answers/answerWords.ts";
import { type Columns, listColumns } from "#exchange/answers/findColumns.ts";
import type { Sheet } from "#exchange/sheet/sheet.ts";
import { columnLetters } from "#exchange/xlsx/columnLetters.ts";
import page from "#screens/page.module.css";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import { Fold } from "#ui/Fold.tsx";
import styles from "./SheetScreen.module.css";

/** Columns that the visitor assigned; null for no column. */
export type ColumnChoices = { readonly [Field in SheetField]?: number | null };

/** Renders the choice of sheet and of its columns; collapsed if `isSure`. */
export function ColumnFields(props: {
  readonly sheets: readonly Sheet[];
  readonly at: number;
  readonly head: number | null;
  readonly columns: Columns;
  readonly isSure: boolean;
  readonly onSheet: (at: number) => void;
  readonly onAssign: (field: SheetField, column: number | null) => void;
}) {
  const text = useText();
  const { sheets, at, head, columns } = props;
  const sheet = sheets[at];
  const known = sheet === undefined ? [] : listColumns(sheet, head);
  const fields = (
    <div className={styles.columns}>
      {sheets.length > 1 && (
        <SelectField
          label={text("sheet.sheet")}
          value={String(at)}
          onChange={({ target }) => props.onSheet(Number(target.value))}
        >
          {sheets.map(({ name }, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {SHEET_FIELDS.map((field) => (
        <SelectField
          key={field}
          label={text(`sheet.column.${field}`)}
          value={String(columns[field] ?? "")}
          onChange={({ target }) => props.onAssign(field, target.value === "" ? null : Number(target.value))}
        >
          <option value="">{text("sheet.noColumn")}</option>
          {known.map(({ column, name }) => (
            <option key={column} value={column}>
              {text("sheet.columnName", { letters: columnLetters(column), name: name.slice(0, 60) })}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
  if (!props.isSure) {
    return (
      <div>
        <p className={page.note}>{text("sheet.assign")}</p>
        {fields}
      </div>
    );
  }
  return <Fold title={text("sheet.columns")}>{fields}</Fold>;
}
