import { fileName } from "#assessment/fileName.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Pictures } from "#exchange/makePictures.ts";
import page from "#screens/page.module.css";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { copyBlobs } from "./copyBlobs.ts";
import styles from "./PicturesScreen.module.css";
import type { SaveOutcome } from "./saveOutcome.ts";
import { tableBlobs, tsvBlob } from "./tableBlobs.ts";

/** Renders the list of tables, with buttons to copy or save each. */
export function TablesPart(props: {
  readonly assessment: Assessment;
  readonly tables: Pictures["tables"];
  readonly onOutcome: (outcome: SaveOutcome) => void;
}) {
  const text = useText();
  const { assessment, tables, onOutcome } = props;
  const copy = async (table: Pictures["tables"][number]) => {
    const { title } = table;
    const copied = await copyBlobs(tableBlobs(Promise.resolve(table)));
    onOutcome(
      copied
        ? { kind: "info", sentence: text("pictures.copied", { name: title }) }
        : { kind: "error", sentence: text("pictures.notCopied") },
    );
  };
  const save = ({ id, tsv }: Pictures["tables"][number]) => {
    const file = fileName(assessment, `${id}.tsv`, today());
    saveAs(tsvBlob(tsv), file);
    onOutcome({ kind: "info", sentence: text("formats.saved", { name: file }) });
  };
  return (
    <Part title={text("pictures.tables")}>
      <p className={page.note}>{text("pictures.tablesNote")}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <li key={table.id}>
            <span className={styles.table}>
              {table.title} <span className={styles.count}>{text("pictures.rows", { count: table.rows })}</span>
            </span>
            <span className={page.buttons}>
              <Button
                aria-label={text("pictures.of", { action: text("pictures.copyTable"), name: table.title })}
                onClick={() => copy(table)}
              >
                {text("pictures.copyTable")}
              </Button>
              <Button
                tone="subtle"
                aria-label={text("pictures.of", { action: text("pictures.saveTable"), name: table.title })}
                onClick={() => save(table)}
              >
                {text("pictures.saveTable")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
