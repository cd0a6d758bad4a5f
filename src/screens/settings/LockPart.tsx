import { useState } from "react";
import { SaveAllOutcome } from "#screens/backup/SaveAllOutcome.tsx";
import { useSaveAll } from "#screens/backup/useSaveAll.ts";
import { useDeviceLock, usePreferences } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { LOCK_AFTER } from "#store/preferences.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { type LockStep, PassphraseDialog } from "./PassphraseDialog.tsx";
import styles from "./SettingsScreen.module.css";

const DONE_MESSAGES = { set: "lock.setDone", change: "lock.changed", remove: "lock.removed" } as const;

/** The passphrase of the data on this device: set, change and remove it, lock now or after a time. */
export function LockPart() {
  const text = useText();
  const { unlocked, lockNow } = useDeviceLock();
  const [step, setStep] = useState<LockStep | null>(null);
  const [done, setDone] = useState<LockStep | null>(null);
  const saveAll = useSaveAll();
  const begin = (next: LockStep) => {
    setDone(null);
    setStep(next);
  };
  const canLock = globalThis.isSecureContext;
  return (
    <Part title={text("lock.title")} name="lock">
      <p className={styles.note}>{text(unlocked === null ? "lock.note" : "lock.noteSet")}</p>
      {!canLock && <p className={styles.note}>{text("lock.unavailable")}</p>}
      <div role="status" className={styles.outcome}>
        {done !== null && (
          <Notice inRegion kind="info">
            {text(DONE_MESSAGES[done])}
          </Notice>
        )}
      </div>
      <SaveAllOutcome saveAll={saveAll} />
      {unlocked !== null && <LockAfter />}
      <div className={styles.actions}>
        {unlocked === null ? (
          canLock && <Button onClick={() => begin("set")}>{text("lock.set")}</Button>
        ) : (
          <>
            <Button onClick={lockNow}>{text("lock.now")}</Button>
            <Button onClick={() => begin("change")}>{text("lock.change")}</Button>
            <Button tone="danger" onClick={() => begin("remove")}>
              {text("lock.remove")}
            </Button>
          </>
        )}
      </div>
      {step !== null && (
        <PassphraseDialog
          step={step}
          onSaveFirst={saveAll.seal}
          onDone={() => setDone(step)}
          onClose={() => setStep(null)}
        />
      )}
    </Part>
  );
}

function LockAfter() {
  const text = useText();
  const { lockAfter, prefer } = usePreferences();
  return (
    <div className={styles.lockAfter}>
      <SelectField
        label={text("lock.after")}
        value={lockAfter}
        onChange={({ currentTarget: { value } }) => {
          const chosen = LOCK_AFTER.find((minutes) => `${minutes}` === value);
          if (chosen !== undefined) prefer({ lockAfter: chosen });
        }}
      >
        {LOCK_AFTER.map((count) => (
          <option key={count} value={count}>
            {text("lock.minutes", { count })}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
