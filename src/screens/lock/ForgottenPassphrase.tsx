import { useText } from "#screens/useText.ts";
import type { Database } from "#store/database.ts";
import { LOCK_NOW, openLockChannel } from "#store/deviceLock.ts";
import { expectLock } from "#store/lockExpectation.ts";
import { newId } from "#store/newId.ts";
import { browserStorage } from "#store/preferences.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Fold } from "#ui/Fold.tsx";
import { useState } from "react";
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
        <Dialog
          title={text("settings.deleteAllTitle")}
          onClose={() => setAsking(false)}
          actions={
            <>
              {/* The first button gets the focus, so that Enter alone does not delete. */}
              <Button onClick={() => setAsking(false)}>{text("common.cancel")}</Button>
              <Button tone="danger" onClick={deleteAll}>
                {text("settings.deleteAllYes")}
              </Button>
            </>
          }
        >
          <p>{text("lock.deleteNote")}</p>
        </Dialog>
      )}
    </Fold>
  );
}
