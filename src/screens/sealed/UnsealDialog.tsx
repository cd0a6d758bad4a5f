import { useEffect, useRef, useState } from "react";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { useText } from "#screens/useText.ts";
import type { NeededSecret } from "#sealed/readHeader.ts";
import { secretFor } from "#sealed/secretFor.ts";
import type { UnsealError } from "#sealed/unseal.ts";
import { readBytes } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SecretField } from "./SecretField.tsx";

type UnsealFailure = UnsealError | NoAnswer | { readonly kind: "tooBig" | "unreadable" };

/** More than any file that the app opens has after encryption and armor. */
const MAX_BYTES = 280_000_000;

/** Errors that another secret may solve. */
const OF_SECRET: readonly UnsealFailure["kind"][] = ["wrongPassphrase", "wrongKey", "notSecretKey"];

/**
 * A dialog that asks for the secret of an encrypted file; `onDone` receives the decrypted file, or null if cancelled.
 */
export function UnsealDialog({
  file,
  onDone,
}: {
  readonly file: File;
  readonly onDone: (opened: File | null) => void;
}) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [needs, setNeeds] = useState<NeededSecret | null>(null);
  const [secret, setSecret] = useState("");
  const [keyFile, setKeyFile] = useState<File | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<UnsealFailure["kind"] | null>(null);
  useEffect(() => {
    secretFor(file).then(setNeeds, () => setNeeds("passphrase"));
  }, [file]);
  if (needs === null) return null;
  const isOfSecret = trouble !== null && OF_SECRET.includes(trouble);
  const open = async () => {
    setTrouble(null);
    setWorking(true);
    const opened = await unsealWith(keyFile, file, secret);
    if (opened.ok) return onDone(new File([opened.value], file.name.replace(/\.age$/i, "")));
    setWorking(false);
    setTrouble(opened.error.kind);
    field.current?.select();
  };
  return (
    <FormDialog
      title={text("sealed.open")}
      submit={text("sealed.openSubmit")}
      onSubmit={() => {
        if (!isWorking) void open();
      }}
      onClose={() => onDone(null)}
    >
      <p dir="auto">{text(`sealed.openNote.${needs}`, { name: file.name })}</p>
      <SecretField
        ref={field}
        label={text(keyFile === null ? `sealed.${needs}` : "sealed.keyFilePassphrase")}
        value={secret}
        autoComplete="off"
        error={isOfSecret && text(`sealed.error.${trouble}`)}
        onChange={setSecret}
      />
      {needs === "secretKey" && (
        <KeyFileField
          chosen={keyFile}
          onChoose={(chosen) => {
            setKeyFile(chosen);
            setTrouble(null);
          }}
        />
      )}
      {trouble !== null && !isOfSecret && <Notice kind="error">{text(`sealed.error.${trouble}`)}</Notice>}
      <p role="status">{isWorking && text("sealed.opening")}</p>
    </FormDialog>
  );
}

/** The choice of the file with the secret key of an automatic backup. */
function KeyFileField(props: { readonly chosen: File | null; readonly onChoose: (file: File) => void }) {
  const text = useText();
  return (
    <FileDrop accept=".age" hint={text("sealed.keyFile")} onFiles={([chosen]) => props.onChoose(chosen)}>
      {(openPicker) => (
        <>
          <p>{text("sealed.keyFileNote")}</p>
          <Button onClick={openPicker}>{text("sealed.keyFile")}</Button>
          <p role="status" dir="auto">
            {props.chosen !== null && text("sealed.keyFileChosen", { name: props.chosen.name })}
          </p>
        </>
      )}
    </FileDrop>
  );
}

/** Opens a file with its secret; if there is a key file, the secret is the passphrase of that. */
async function unsealWith(keyFile: File | null, file: File, secret: string) {
  if (keyFile === null) return unsealFile(file, secret);
  const key = await unsealFile(keyFile, secret);
  return key.ok ? unsealFile(file, await key.value.text()) : key;
}

async function unsealFile(file: File, secret: string) {
  const part = await loadPart(() => import("#sealed/sealInWorker.ts"));
  if (!part.ok) return part;
  const bytes = await readBytes(file, MAX_BYTES);
  return bytes.ok ? part.value.unsealInWorker(bytes.value, secret) : bytes;
}
