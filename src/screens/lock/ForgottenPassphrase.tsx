import { useState } from "react";
import { ConfirmDialog } from "#screens/forms/ConfirmDialog.tsx";
import { useText } from "#screens/useText.ts";
import type { Database } from "#store/database.ts";
import { LOCK_NOW, openLockChannel } from "#store/deviceLock.ts";
import { expectLock } from "#store/lockExpectation.ts";
import { newId } from "#store/newId.ts";
import { browserStorage } from "#store/preferences.ts";
import { Button } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Notice } from "#ui/Notice.tsx";
import styles from "./LockScreen.module.css";

/** Deletes the locked data, for those who have lost its passphrase. */
export function ForgottenPassphrase(props: { readonly database: Database; readonly onDeleted: () => void }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const deleteAll = async () => {
    setAsking(false);
    try {
      await props.database.clear(newId());
    } catch {
      return setFailed(true);
    }
    expectLock(browserStorage(), false);
    openLockChannel()?.postMessage(LOCK_NOW);
    return props.onDeleted();
  };
  return (
    <Fold title={text("lock.forgotten")}>
      <div className={styles.fields}>
        <p>{text("lock.forgottenNote")}</p>
        {hasFailed && <Notice kind="error">{text("settings.notDeleted")}</Notice>}
        <div className={styles.actions}>
          <Button tone="danger" onClick={() => setAsking(true)}>
            {text("settings.deleteAll")}
          </Button>
        </div>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={text("settings.deleteAllTitle")}
          confirm={text("settings.deleteAllYes")}
          onConfirm={deleteAll}
          onClose={() => setAsking(false)}
        >
          {text("lock.deleteNote")}
        </ConfirmDialog>
      )}
    </Fold>
  );
}
