import { cut } from "#assessment/cut.ts";
import { TextArea, TextField } from "#ui/Field.tsx";
import type { KeyboardEvent, ReactNode, Ref } from "react";
import { useText } from "#screens/useText.ts";
import { tooLongText } from "./tooLongText.ts";
import { useDraft } from "./useDraft.ts";

type DraftFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Said to a screen reader alone, where the place of the field says it already. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** What is wrong with the stored text; that it is longer than `longest` is said here. */
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text that is stored, in UTF-16 units; more can be typed or pasted, and what is too much is said. */
  readonly longest: number;
  /** Given for a field of several lines. */
  readonly rows?: number;
  readonly autoComplete?: string;
  /** The id of a list with suggestions, for a field of one line. */
  readonly list?: string;
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement>;
  readonly "aria-required"?: boolean;
};

/** A field for text that is stored with each keystroke. */
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
      // What is not stored stays in sight, to be shortened.
      if (tooLong === undefined) draft.leave();
      onLeave?.();
    },
  };
  return field.rows === undefined ? <TextField {...props} list={list} /> : <TextArea {...props} />;
}
