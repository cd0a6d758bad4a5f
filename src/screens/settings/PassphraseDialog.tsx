import { type ReactNode, useState } from "react";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { SecretField } from "#screens/sealed/SecretField.tsx";
import { MIN_PASSPHRASE_LENGTH, sealedForOf } from "#screens/sealed/sealDraft.ts";
import { useDeviceLock } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { changePassphrase } from "#store/lock/changePassphrase.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** What the dialog does with the passphrase of this device. */
export type LockStep = "set" | "change" | "remove";

type Draft = { readonly current: string; readonly next: string; readonly again: string };

type PassphraseFailure = "tooShort" | "differs" | "wrongPassphrase" | "failed" | "notStored";

/** A dialog that sets, changes or removes the passphrase of the data on this device. */
export function PassphraseDialog(props: {
  readonly step: LockStep;
  /** Saves everything as an encrypted file. */
  readonly onSaveFirst: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const deviceLock = useDeviceLock();
  const { step, onSaveFirst, onDone, onClose } = props;
  const [draft, setDraft] = useState<Draft>({ current: "", next: "", again: "" });
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<PassphraseFailure | null>(null);
  const errorOf = (...kinds: readonly PassphraseFailure[]) =>
    trouble !== null && kinds.includes(trouble) && text(`lock.error.${trouble}`, { count: MIN_PASSPHRASE_LENGTH });
  const edit = (field: Partial<Draft>) => {
    setDraft({ ...draft, ...field });
    setTrouble(null);
  };
  const submit = async () => {
    const { current, next, again } = draft;
    const chosen = sealedForOf({ kind: "passphrase", passphrase: next, again, keys: "" });
    if (step !== "remove" && !chosen.ok) return setTrouble(chosen.error.kind === "tooShort" ? "tooShort" : "differs");
    setTrouble(null);
    setWorking(true);
    const changed = await changePassphrase({ current, next: step === "remove" ? null : next }, deviceLock);
    setWorking(false);
    if (!changed.ok) return setTrouble(changed.error.kind);
    onDone();
    return onClose();
  };
  const submitLabel = step === "remove" ? text("lock.removeSubmit") : text("lock.setSubmit");
  return (
    <FormDialog
      title={text(`lock.${step}Title`)}
      submit={submitLabel}
      onSubmit={() => {
        if (!isWorking) void submit();
      }}
      onClose={onClose}
    >
      <p>{text(`lock.${step}Note`)}</p>
      {step !== "set" && (
        <SecretField
          label={text("lock.current")}
          value={draft.current}
          error={errorOf("wrongPassphrase")}
          autoComplete="current-password"
          onChange={(current) => edit({ current })}
        />
      )}
      {step !== "remove" && <NextPassphrase draft={draft} errorOf={errorOf} onEdit={edit} onSaveFirst={onSaveFirst} />}
      {errorOf("failed", "notStored") && <Notice kind="error">{errorOf("failed", "notStored")}</Notice>}
      <p role="status">{isWorking && text("lock.working")}</p>
    </FormDialog>
  );
}

function NextPassphrase(props: {
  readonly draft: Draft;
  readonly errorOf: (kind: PassphraseFailure) => ReactNode;
  readonly onEdit: (field: Partial<Draft>) => void;
  readonly onSaveFirst: () => void;
}) {
  const text = useText();
  const { draft, errorOf, onEdit } = props;
  return (
    <>
      <SecretField
        label={text("lock.next")}
        hint={text("lock.nextHint")}
        value={draft.next}
        error={errorOf("tooShort")}
        autoComplete="new-password"
        onChange={(next) => onEdit({ next })}
        repeat={{
          label: text("lock.again"),
          value: draft.again,
          error: errorOf("differs"),
          autoComplete: "new-password",
          onChange: (again) => onEdit({ again }),
        }}
      />
      <strong>{text("lock.lost")}</strong>
      <div>
        <Button onClick={props.onSaveFirst}>{text("backup.saveSealed")}</Button>
      </div>
    </>
  );
}
