import { useText } from "#screens/useText.ts";
import type { SealError } from "#sealed/seal.ts";
import { TextArea } from "#ui/Field.tsx";
import { OptionList } from "#ui/Radio.tsx";
import { SecretField } from "./SecretField.tsx";
import { type DraftError, MIN_PASSPHRASE_LENGTH, type SealDraft } from "./sealDraft.ts";
import styles from "./sealed.module.css";

const SEAL_KINDS = ["passphrase", "recipients"] as const;

/** The fields for a passphrase, twice, or the public keys of those who may open the file. */
export function SealFields(props: {
  readonly draft: SealDraft;
  readonly error: DraftError | Extract<SealError, { readonly kind: "notRecipient" }> | null;
  readonly onChange: (draft: SealDraft) => void;
}) {
  const text = useText();
  const { draft, error, onChange } = props;
  const errorOf = (...kinds: readonly string[]) =>
    error !== null &&
    kinds.includes(error.kind) &&
    text(`sealed.error.${error.kind}`, {
      count: MIN_PASSPHRASE_LENGTH,
      key: error.kind === "notRecipient" ? error.recipient : "",
    });
  return (
    <>
      <OptionList
        legend={text("sealed.who")}
        layout="compact"
        options={SEAL_KINDS.map((value) => ({ value, label: text(`sealed.who.${value}`) }))}
        chosen={[draft.kind]}
        onChange={([kind = "passphrase"]) => onChange({ ...draft, kind })}
      />
      {draft.kind === "passphrase" ? (
        <>
          <SecretField
            label={text("sealed.passphrase")}
            hint={text("sealed.passphraseHint")}
            value={draft.passphrase}
            error={errorOf("tooShort")}
            autoComplete="new-password"
            onChange={(passphrase) => onChange({ ...draft, passphrase })}
            repeat={{
              label: text("sealed.again"),
              value: draft.again,
              error: errorOf("differs"),
              autoComplete: "new-password",
              onChange: (again) => onChange({ ...draft, again }),
            }}
          />
          <p className={styles.warning}>{text("sealed.lost")}</p>
        </>
      ) : (
        <TextArea
          label={text("sealed.keys")}
          hint={text("sealed.keysHint")}
          value={draft.keys}
          error={errorOf("noKeys", "notRecipient")}
          dir="ltr"
          rows={3}
          spellCheck={false}
          onChange={(event) => onChange({ ...draft, keys: event.currentTarget.value })}
        />
      )}
    </>
  );
}
