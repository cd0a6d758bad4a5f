import { archiveText } from "#assessment/fileText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useAssessments, usePreferences, useServices } from "#screens/services.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import styles from "./SettingsScreen.module.css";
import { useStorageSize } from "./useStorageSize.ts";

/** What came of deleting everything. */
type Outcome = "deleted" | "notDeleted";

/** What this browser keeps: how much, all of it as a file, and an end to it. */
export function DataOnDevice() {
  const text = useText();
  const intl = useIntl();
  const entries = useAssessments((state) => state.entries);
  const removeAll = useAssessments((state) => state.removeAll);
  const { reportShelf } = useServices();
  const { reset, keepNothing, prefer } = usePreferences();
  const assessments = [...entries.values()].map(({ assessment }) => assessment);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const count = assessments.length;
  const bytes = useStorageSize(count);
  const size = bytes === null ? null : megabytes(intl, bytes);
  const deleteAll = async () => {
    setAsking(false);
    setOutcome(null);
    const isRefused = (await removeAll()) !== null || (await reportShelf.clear()) !== null;
    if (!isRefused) reset();
    setOutcome(isRefused ? "notDeleted" : "deleted");
  };
  const saveAll = () => saveAs(archiveText(assessments), `tenspan-${today()}.tenspan.json`);
  return (
    <Part title={text("settings.data")}>
      <p className={styles.note}>
        {text("settings.dataNote", { count })} {size !== null && text("settings.dataSize", { size })}
      </p>
      {outcome !== null && (
        <Notice kind={outcome === "deleted" ? "info" : "error"}>{text(`settings.${outcome}`)}</Notice>
      )}
      <label className={styles.check}>
        <Checkbox checked={keepNothing} onChange={(event) => prefer({ keepNothing: event.currentTarget.checked })} />
        <span>{text("settings.keepNothing")}</span>
      </label>
      <p className={styles.note}>{text("settings.keepNothingNote")}</p>
      <div className={styles.actions}>
        <Button disabled={count === 0} onClick={saveAll}>
          {text("settings.saveAll")}
        </Button>
        <Button tone="grave" onClick={() => setAsking(true)}>
          {text("settings.deleteAll")}
        </Button>
      </div>
      {asking && <DeleteAllDialog count={count} onClose={() => setAsking(false)} onDelete={deleteAll} />}
    </Part>
  );
}

function DeleteAllDialog(props: {
  readonly count: number;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}) {
  const text = useText();
  return (
    <Dialog
      title={text("settings.deleteAllTitle")}
      onClose={props.onClose}
      actions={
        <>
          {/* The first takes the focus: Enter alone must not delete. */}
          <Button onClick={props.onClose}>{text("common.cancel")}</Button>
          <Button tone="grave" onClick={props.onDelete}>
            {text("settings.deleteAllYes")}
          </Button>
        </>
      }
    >
      <p>{text("settings.deleteAllNote", { count: props.count })}</p>
    </Dialog>
  );
}

function megabytes(intl: ReturnType<typeof useIntl>, bytes: number): string {
  return intl.formatNumber(bytes / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
}
