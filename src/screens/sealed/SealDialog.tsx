import { useState } from "react";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { err } from "#lib/result.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { useText } from "#screens/useText.ts";
import type { SealError, SealedFor } from "#sealed/seal.ts";
import { readBytes, saveAs } from "#store/files.ts";
import { Notice } from "#ui/Notice.tsx";
import { SealFields } from "./SealFields.tsx";
import { EMPTY_SEAL_DRAFT, sealedForOf } from "./sealDraft.ts";

/** A file to be encrypted, with its unencrypted name. */
export type SealJob = { readonly name: string; readonly content: Blob };

type SealDialogProps = {
  readonly job: SealJob;
  /** Called with the name once the file is saved. */
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
};

type SealFailure = SealError | NoAnswer | { readonly kind: "unreadable" };

/** A dialog that asks for a passphrase or public keys, encrypts the file and saves it. */
export function SealDialog({ job, onSaved, onClose }: SealDialogProps) {
  const text = useText();
  const [draft, setDraft] = useState(EMPTY_SEAL_DRAFT);
  const [isTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<SealFailure | null>(null);
  const sealedFor = sealedForOf(draft);
  const save = async (sealedFor: SealedFor) => {
    setTrouble(null);
    setWorking(true);
    const sealed = await sealFile(job.content, sealedFor);
    setWorking(false);
    if (!sealed.ok) return setTrouble(sealed.error);
    const name = `${job.name}.age`;
    saveAs(sealed.value, name);
    onSaved(name);
    return onClose();
  };
  return (
    <FormDialog
      title={text("sealed.save")}
      submit={text("sealed.saveSubmit")}
      onSubmit={() => {
        setTried(true);
        if (sealedFor.ok && !isWorking) void save(sealedFor.value);
      }}
      onClose={onClose}
    >
      <p dir="auto">{text("sealed.saveNote", { name: job.name })}</p>
      <SealFields
        draft={draft}
        error={isTried && !sealedFor.ok ? sealedFor.error : trouble?.kind === "notRecipient" ? trouble : null}
        onChange={(next) => {
          setDraft(next);
          setTrouble(null);
          if (next.kind !== draft.kind) setTried(false);
        }}
      />
      {trouble !== null && trouble.kind !== "notRecipient" && trouble.kind !== "noSecret" && (
        <Notice kind="error">{text(`sealed.error.${trouble.kind}`)}</Notice>
      )}
      <p role="status">{isWorking && text("sealed.sealing")}</p>
    </FormDialog>
  );
}

async function sealFile(content: Blob, sealedFor: SealedFor) {
  const part = await loadPart(() => import("#sealed/sealInWorker.ts"));
  if (!part.ok) return part;
  const bytes = await readBytes(content, content.size);
  return bytes.ok ? part.value.sealInWorker(bytes.value, sealedFor) : err({ kind: "unreadable" as const });
}
