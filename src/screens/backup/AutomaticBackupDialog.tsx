import { useState } from "react";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { SealFields } from "#screens/sealed/SealFields.tsx";
import { EMPTY_SEAL_DRAFT, sealedForOf } from "#screens/sealed/sealDraft.ts";
import { useDeviceLock } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import type { SealError, SealedFor } from "#sealed/seal.ts";
import { chooseFolder } from "#store/backup/backupFolder.ts";
import type { BackupKeys } from "#store/backup/backupRecord.ts";
import { CheckField } from "#ui/CheckField.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { AutomaticBackup } from "./automaticBackup.ts";
import styles from "./backup.module.css";

type BeginFailure = SealError | NoAnswer | { readonly kind: "refused" };

/** A dialog that begins an automatic backup: whether to encrypt it, and the folder. */
export function AutomaticBackupDialog(props: { readonly backup: AutomaticBackup; readonly onClose: () => void }) {
  const text = useText();
  const isLocked = useDeviceLock().unlocked !== null;
  const [wantsKeys, setWantsKeys] = useState(false);
  const [draft, setDraft] = useState(EMPTY_SEAL_DRAFT);
  const [isTried, setTried] = useState(false);
  const { step, failure, forget, begin } = useBegin(props.backup, props.onClose);
  const isEncrypted = isLocked || wantsKeys;
  const sealedFor = sealedForOf(draft);
  return (
    <FormDialog
      title={text("backup.automatic.title")}
      submit={text("backup.automatic.begin")}
      onSubmit={() => {
        setTried(true);
        if (step !== null || (isEncrypted && !sealedFor.ok)) return;
        void begin(isEncrypted && sealedFor.ok ? sealedFor.value : null);
      }}
      onClose={props.onClose}
    >
      {isLocked ? (
        <p>{text("backup.automatic.encryptLocked")}</p>
      ) : (
        <div>
          <CheckField label={text("backup.automatic.encrypt")} checked={wantsKeys} onChange={setWantsKeys} />
          <p className={styles.note}>{text("backup.automatic.encryptNote")}</p>
        </div>
      )}
      {isEncrypted && (
        <SealFields
          draft={draft}
          error={isTried && !sealedFor.ok ? sealedFor.error : failure?.kind === "notRecipient" ? failure : null}
          onChange={(next) => {
            setDraft(next);
            forget();
            if (next.kind !== draft.kind) setTried(false);
          }}
        />
      )}
      {failure?.kind === "refused" && <Notice kind="error">{text("backup.automatic.refused")}</Notice>}
      {(failure?.kind === "failed" || failure?.kind === "missingPart") && (
        <Notice kind="error">{text(`sealed.error.${failure.kind}`)}</Notice>
      )}
      <p role="status">{step === "writing" && text("backup.automatic.first")}</p>
    </FormDialog>
  );
}

/** Returns a function that begins the backup, what it is doing, and why it failed. */
function useBegin(backup: AutomaticBackup, onBegun: () => void) {
  /** What is going on: the browser shows its picker, or the first backup is written. */
  const [step, setStep] = useState<"choosing" | "writing" | null>(null);
  const [failure, setFailure] = useState<BeginFailure | null>(null);
  const begin = async (sealedFor: SealedFor | null) => {
    setFailure(null);
    setStep("choosing");
    // The browser opens its picker only shortly after a press, so the key is created later.
    const folder = await chooseFolder().catch(() => "refused" as const);
    if (folder === null || folder === "refused") {
      setStep(null);
      return folder === null ? undefined : setFailure({ kind: "refused" });
    }
    setStep("writing");
    const keys = await keysFor(sealedFor);
    if (!keys.ok) {
      setStep(null);
      return setFailure(keys.error);
    }
    await backup.begin(folder, keys.value);
    return onBegun();
  };
  return { step, failure, forget: () => setFailure(null), begin };
}

/** Returns the keys of a backup that these people can open. Public keys are tried, because one can be mistyped. */
async function keysFor(sealedFor: SealedFor | null): Promise<Result<BackupKeys | null, SealError | NoAnswer>> {
  if (sealedFor === null) return ok(null);
  const part = await loadPart(() => import("#sealed/sealInWorker.ts"));
  if (!part.ok) return err(part.error);
  if (sealedFor.kind === "passphrase") {
    const key = await part.value.createKeyInWorker(sealedFor.passphrase);
    return key.ok ? ok({ recipients: [key.value.recipient], keyFile: key.value.keyFile }) : key;
  }
  const tried = await part.value.sealInWorker(new Uint8Array(), sealedFor);
  return tried.ok ? ok({ recipients: sealedFor.recipients, keyFile: null }) : tried;
}
