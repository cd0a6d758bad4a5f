import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import type { BackupRecord } from "#store/backup/backupRecord.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { AutomaticBackup } from "./automaticBackup.ts";
import { backupFiles } from "./backUp.ts";
import styles from "./backup.module.css";
import { useAutomaticBackup } from "./useAutomaticBackup.ts";

/** The state of the automatic backup, and a button that lets it continue; nothing if there is none. */
export function AutomaticBackupState() {
  const text = useText();
  const { backup, state } = useAutomaticBackup();
  const { record, failure } = state;
  if (backup === null || record === null) return null;
  const { file } = backupFiles(record.name, record.keys);
  const folder = record.folder.name;
  return (
    <>
      <p className={styles.state} dir="auto">
        {text("backup.automatic.kept", { file, folder })} <LastBackup record={record} />
      </p>
      {failure !== null && (
        <Notice
          kind={failure === "notAllowedYet" ? "info" : "error"}
          title={text(failure === "notAllowedYet" ? "backup.automatic.asks" : "backup.automatic.paused")}
          action={failure !== "needsKeys" && <Continue backup={backup} asks={failure.startsWith("notAllowed")} />}
        >
          {text(`backup.automatic.failure.${failure}`, { file, folder })}
        </Notice>
      )}
    </>
  );
}

function LastBackup({ record: { last, name, keys } }: { readonly record: BackupRecord }) {
  const text = useText();
  const dateText = useDateText();
  const opening = keys !== null && (keys.keyFile === null ? "backup.automatic.keys" : "backup.automatic.passphrase");
  return (
    <>
      {last === null ? text("backup.automatic.none") : text("backup.automatic.last", { date: dateText(last.at) })}{" "}
      {last !== null && last.left > 0 && text("backup.automatic.left", { count: last.left })}{" "}
      {opening !== false && text(opening, { key: backupFiles(name, keys).key })}
    </>
  );
}

function Continue({ backup, asks }: { readonly backup: AutomaticBackup; readonly asks: boolean }) {
  const text = useText();
  return (
    <Button onClick={asks ? backup.allow : backup.run}>
      {text(asks ? "backup.automatic.allow" : "backup.automatic.retry")}
    </Button>
  );
}
