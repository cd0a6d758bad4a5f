import type { ReactNode } from "react";
import { readAmount } from "#lib/readAmount.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { TextField } from "#ui/Field.tsx";
import { useDraft } from "./useDraft.ts";

/** Maximum decimals that are stored. */
const MAX_DECIMALS = 2;

/**
 * A field for a number from 0 to `most`, in the user's number format. Valid input is stored at once; invalid input
 * stays, with an error, until the field is left. If the field can be empty, empty means null.
 */
export function AmountField(props: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: number | null;
  readonly most: number;
  readonly mayBeEmpty?: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  const text = useText();
  const locale = useLocale();
  const { most, mayBeEmpty = false } = props;
  const read = (written: string) => {
    const amount = readAmount(written, locale);
    return amount === null || amount > most ? null : Math.round(amount * 10 ** MAX_DECIMALS) / 10 ** MAX_DECIMALS;
  };
  const draft = useDraft<{ readonly amount: number | null }>({
    value: { amount: props.value },
    onChange: ({ amount }) => props.onChange(amount),
    format: ({ amount }) => (amount === null ? "" : writeAmount(amount, locale)),
    parse: (written) => {
      if (written.trim() === "") return mayBeEmpty ? { amount: null } : null;
      const amount = read(written);
      return amount === null ? null : { amount };
    },
  });
  const isEmpty = draft.text.trim() === "";
  const isWrong = isEmpty ? !mayBeEmpty : read(draft.text) === null;
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      inputMode="decimal"
      dir="ltr"
      value={draft.text}
      error={isWrong ? text("field.amountWrong", { most }) : undefined}
      onChange={({ currentTarget: { value } }) => draft.type(value)}
      onBlur={draft.leave}
    />
  );
}

function writeAmount(amount: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: MAX_DECIMALS, useGrouping: false }).format(amount);
}
