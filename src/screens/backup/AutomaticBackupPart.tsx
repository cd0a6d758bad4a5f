import { useState } from "react";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { AutomaticBackupDialog } from "./AutomaticBackupDialog.tsx";
import { AutomaticBackupState } from "./AutomaticBackupState.tsx";
import styles from "./backup.module.css";
import { useAutomaticBackup } from "./useAutomaticBackup.ts";

/** The automatic backup on Settings: begin, see its state, and stop; nothing in browsers that cannot write folders. */
export function AutomaticBackupPart() {
  const text = useText();
  const { backup, state } = useAutomaticBackup();
  const [isChoosing, setChoosing] = useState(false);
  const [isStopped, setStopped] = useState(false);
  if (backup === null) return null;
  const isOn = state.record !== null;
  return (
    <Part title={text("backup.automatic.title")} name="automatic-backup">
      <p className={styles.note}>{text("backup.automatic.note")}</p>
      <AutomaticBackupState />
      <div role="status">
        {isStopped && !isOn && (
          <Notice inRegion kind="info">
            {text("backup.automatic.stopped")}
          </Notice>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => setChoosing(true)}>
          {text(isOn ? "backup.automatic.chooseOther" : "backup.automatic.choose")}
        </Button>
        {isOn && (
          <>
            <Button onClick={backup.run}>{text("backup.automatic.now")}</Button>
            <Button
              onClick={() => {
                setStopped(true);
                void backup.stop();
              }}
            >
              {text("backup.automatic.stop")}
            </Button>
          </>
        )}
      </div>
      {isChoosing && <AutomaticBackupDialog backup={backup} onClose={() => setChoosing(false)} />}
    </Part>
  );
}
