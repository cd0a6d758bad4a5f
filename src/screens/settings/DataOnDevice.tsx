import { useState } from "react";
import { automaticBackup } from "#screens/backup/automaticBackup.ts";
import { SaveAllOutcome } from "#screens/backup/SaveAllOutcome.tsx";
import { useSaveAll } from "#screens/backup/useSaveAll.ts";
import { ConfirmDialog } from "#screens/forms/ConfirmDialog.tsx";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useAssessments, useDeviceLock, usePreferences, useServices } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { CheckField } from "#ui/CheckField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./SettingsScreen.module.css";
import { useStorageSize } from "./useStorageSize.ts";
import { useStoredCount } from "./useStoredCount.ts";

/** The result of deleting everything. */
type Outcome = "deleted" | "notDeleted";

/** The data in this browser: their size, a file with all of them, and deleting them. */
export function DataOnDevice() {
  const text = useText();
  const locale = useLocale();
  const open = useAssessments(({ heads }) => heads.size);
  const { unlocked } = useDeviceLock();
  const removeEverything = useRemoveEverything();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const saveAll = useSaveAll();
  const count = useStoredCount(outcome);
  const bytes = useStorageSize(count);
  const size = bytes === null ? null : megabytes(locale, bytes);
  const deleteAll = async () => {
    setAsking(false);
    setOutcome(null);
    saveAll.forget();
    setOutcome(await removeEverything());
  };
  return (
    <Part title={text("settings.data")}>
      <p className={styles.note}>
        {text("settings.dataNote", { count })} {size !== null && text("settings.dataSize", { size })}
      </p>
      <div role="status">
        {outcome === "deleted" && (
          <Notice inRegion kind="info">
            {text("settings.deleted")}
          </Notice>
        )}
      </div>
      {outcome === "notDeleted" && <Notice kind="error">{text("settings.notDeleted")}</Notice>}
      <SaveAllOutcome saveAll={saveAll} />
      <KeepNothing open={open} count={count} />
      <div className={styles.actions}>
        <Button disabled={open === 0} onClick={saveAll.save}>
          {text("settings.saveAll")}
        </Button>
        <Button disabled={open === 0} onClick={saveAll.seal}>
          {text("backup.saveSealed")}
        </Button>
        <Button tone="danger" onClick={() => setAsking(true)}>
          {text("settings.deleteAll")}
        </Button>
      </div>
      {asking && (
        <DeleteAllDialog
          count={count}
          isLocked={unlocked !== null}
          onClose={() => setAsking(false)}
          onDelete={deleteAll}
        />
      )}
    </Part>
  );
}

/** The setting that nothing is kept on this device. */
function KeepNothing({ open, count }: { readonly open: number; readonly count: number }) {
  const text = useText();
  const { keepNothing, prefer } = usePreferences();
  return (
    <>
      <CheckField
        label={text("settings.keepNothing")}
        checked={keepNothing}
        onChange={(checked) => {
          prefer({ keepNothing: checked });
          // The page starts again with it, unless that would close what is open here.
          if (open === 0) window.location.reload();
        }}
      />
      <p className={styles.note}>
        {text("settings.keepNothingNote")} {keepNothing && count > 0 && text("settings.keepNothingStays", { count })}
      </p>
    </>
  );
}

/** Returns a function that deletes all stored data, with the settings and the lock; nothing if the browser refuses. */
function useRemoveEverything(): () => Promise<Outcome> {
  const services = useServices();
  const { assessments, reportProfiles, ownQuestionnaires } = services;
  const { reset } = usePreferences();
  const { unlocked, forgetLock } = useDeviceLock();
  return async () => {
    // Its file stays, and must not follow the deletion.
    await automaticBackup(services)?.stop();
    if ((await assessments.getState().removeAll()) !== null) return "notDeleted";
    if (unlocked !== null) forgetLock();
    reset();
    // If nothing is kept on the device, these are only in memory.
    for (const { id } of await reportProfiles.readAll()) await reportProfiles.remove(id);
    const own = await ownQuestionnaires.readAll();
    for (const { id, version } of own.ok ? own.value : []) await ownQuestionnaires.remove(id, version);
    return "deleted";
  };
}

function DeleteAllDialog(props: {
  readonly count: number;
  readonly isLocked: boolean;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}) {
  const text = useText();
  return (
    <ConfirmDialog
      title={text("settings.deleteAllTitle")}
      confirm={text("settings.deleteAllYes")}
      onConfirm={props.onDelete}
      onClose={props.onClose}
    >
      {text("settings.deleteAllNote", { count: props.count })} {props.isLocked && text("settings.deleteAllLock")}
    </ConfirmDialog>
  );
}

function megabytes(locale: string, bytes: number): string {
  const style = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / 1_000_000);
}
