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
  const [deleted, setDeleted] = useState(false);
  const count = assessments.length;
  const bytes = useStorageSize(count);
  const size = bytes === null ? null : megabytes(intl, bytes);
  const saveAll = () => saveAs(archiveText(assessments), `tenspan-${today()}.tenspan.json`);
  return (
    <Part title={text("settings.data")}>
      <p className={styles.note}>
        {text("settings.dataNote", { count })} {size !== null && text("settings.dataSize", { size })}
      </p>
      {deleted && <Notice kind="info">{text("settings.deleted")}</Notice>}
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
      {asking && (
        <Dialog
          title={text("settings.deleteAllTitle")}
          onClose={() => setAsking(false)}
          actions={
            <>
              {/* The first takes the focus: Enter alone must not delete. */}
              <Button onClick={() => setAsking(false)}>{text("common.cancel")}</Button>
              <Button
                tone="grave"
                onClick={async () => {
                  setAsking(false);
                  const refused = await removeAll();
                  if (refused !== null || (await reportShelf.clear()) !== null) return;
                  reset();
                  setDeleted(true);
                }}
              >
                {text("settings.deleteAllYes")}
              </Button>
            </>
          }
        >
          <p>{text("settings.deleteAllNote", { count })}</p>
        </Dialog>
      )}
    </Part>
  );
}

function megabytes(intl: ReturnType<typeof useIntl>, bytes: number): string {
  return intl.formatNumber(bytes / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
}
