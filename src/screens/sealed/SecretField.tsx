import { type ReactNode, type Ref, useState } from "react";
import { useText } from "#screens/useText.ts";
import { CheckField } from "#ui/CheckField.tsx";
import { TextField } from "#ui/Field.tsx";

type SecretFieldProps = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: ReactNode;
  /** "new-password" or "current-password". */
  readonly autoComplete: string;
  readonly onChange: (value: string) => void;
  /** The field for the repetition, shown and hidden with this one. */
  readonly repeat?: Omit<SecretFieldProps, "repeat">;
};

/** A passphrase field, masked until the visitor reveals it. */
export function SecretField({ repeat, ...own }: SecretFieldProps) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  return (
    <>
      {[own, ...(repeat === undefined ? [] : [repeat])].map(({ onChange, ...field }) => (
        <TextField
          key={field.label}
          {...field}
          // A passphrase is neutral text; it is always typed left to right.
          dir="ltr"
          type={isShown ? "text" : "password"}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ))}
      <CheckField label={text("sealed.show")} checked={isShown} onChange={setShown} />
    </>
  );
}
