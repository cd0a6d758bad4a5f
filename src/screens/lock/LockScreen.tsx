import { useEffect, useRef, useState } from "react";
import { SecretField } from "#screens/sealed/SecretField.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { Shell } from "#screens/shell/Shell.tsx";
import { useText } from "#screens/useText.ts";
import type { Database } from "#store/database.ts";
import { deriveInWorker } from "#store/lock/deriveInWorker.ts";
import type { Lock } from "#store/lock/lock.ts";
import { type LockAccess, type UnlockError, unlock } from "#store/lock/unlock.ts";
import { Button } from "#ui/Button.tsx";
import { Form } from "#ui/Form.tsx";
import { ForgottenPassphrase } from "./ForgottenPassphrase.tsx";
import styles from "./LockScreen.module.css";

/** The first screen of locked data; `lock` is null if the stored lock cannot be read. */
export function LockScreen(props: {
  readonly lock: Lock | null;
  readonly database: Database;
  readonly onOpen: (unlocked: LockAccess | null) => void;
}) {
  const text = useText();
  const { lock, database, onOpen } = props;
  return (
    <>
      <Shell />
      <main>
        <Page narrow>
          <div className={styles.screen}>
            <ScreenTitle tab={text("lock.screenTitle")}>{text("lock.screenTitle")}</ScreenTitle>
            {lock === null ? <p role="alert">{text("lock.damaged")}</p> : <UnlockForm lock={lock} onOpen={onOpen} />}
            <ForgottenPassphrase database={database} onDeleted={() => onOpen(null)} />
          </div>
        </Page>
      </main>
    </>
  );
}

function UnlockForm({ lock, onOpen }: { readonly lock: Lock; readonly onOpen: (unlocked: LockAccess) => void }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<UnlockError | null>(null);
  useEffect(() => field.current?.focus(), []);
  const tryIt = async () => {
    setTrouble(null);
    setWorking(true);
    const opened = await unlock(lock, passphrase, deriveInWorker);
    if (opened.ok) return onOpen(opened.value);
    setWorking(false);
    setTrouble(opened.error);
    field.current?.select();
  };
  return (
    <Form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void tryIt();
      }}
    >
      <p>{text("lock.screenNote")}</p>
      <SecretField
        ref={field}
        label={text("lock.passphrase")}
        value={passphrase}
        error={trouble !== null && text(`lock.error.${trouble.kind}`)}
        autoComplete="current-password"
        onChange={setPassphrase}
      />
      <div className={styles.actions}>
        <Button tone="primary" type="submit">
          {text("lock.unlock")}
        </Button>
        <p role="status">{isWorking && text("lock.unlocking")}</p>
      </div>
    </Form>
  );
}
