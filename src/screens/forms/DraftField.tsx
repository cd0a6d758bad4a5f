import type { KeyboardEvent, ReactNode, Ref } from "react";
import { cut } from "#assessment/cut.ts";
import { useText } from "#screens/useText.ts";
import { TextArea, TextField } from "#ui/Field.tsx";
import { tooLongText } from "./tooLongText.ts";
import { useDraft } from "./useDraft.ts";

type DraftFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Hides the label visually where the context shows it already. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** An error in the stored text; an error for text longer than `longest` is added automatically. */
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Maximum length of a stored text, in code points; longer input is possible but reported as an error. */
  readonly longest: number;
  /** Makes it a multi-line field. */
  readonly rows?: number;
  readonly autoComplete?: string;
  /** The id of a list with suggestions, for a single-line field. */
  readonly list?: string;
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement>;
  readonly "aria-required"?: boolean;
};

/** A text field that is stored with each keystroke. */
export function DraftField({ value, onChange, longest, onLeave, error, list, ...field }: DraftFieldProps) {
  const text = useText();
  const draft = useDraft({
    value,
    onChange,
    format: (stored) => stored,
    parse: (typed) => cut(typed, longest),
  });
  const tooLong = tooLongText(text, draft.text, longest);
  const props = {
    ...field,
    error: tooLong ?? error,
    value: draft.text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => draft.type(event.currentTarget.value),
    onBlur: () => {
      // Text that is not stored stays visible, so that the user can shorten it.
      if (tooLong === undefined) draft.leave();
      onLeave?.();
    },
  };
  return field.rows === undefined ? <TextField {...props} list={list} /> : <TextArea {...props} />;
}
