import { useState } from "react";

type Draft<Value> = {
  readonly text: string;
  /** The stored value before the first keystroke. */
  readonly first: Value;
  /** Values that the store may show while this draft exists: the one before it, and those that it sent. */
  readonly own: readonly Value[];
};

type Needs<Value> = {
  /** The stored value. */
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Formats a value. Values with the same text count as equal. */
  readonly format: (value: Value) => string;
  /** Parses a text; null if it is invalid, and then the value before the first keystroke is stored again. */
  readonly parse: (text: string) => Value | null;
};

/**
 * Manages the text of a field while the user types. Each valid keystroke is stored at once, and the text stays as typed
 * even if the stored value is formatted differently. A value stored meanwhile by another tab or an undo replaces it.
 * Call `leave` when the field loses the focus, to show the stored value again.
 */
export function useDraft<Value>({ value, onChange, format, parse }: Needs<Value>) {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const written = format(value);
  const own = draft?.own.map(format) ?? [];
  // Once the store has the new value, an earlier value that appears again comes from elsewhere.
  const hasFollowed = own.at(-1) === written;
  if (draft !== null && hasFollowed && own.length > 1) setDraft({ ...draft, own: [value] });
  const shown = own.includes(written) ? draft : null;
  return {
    text: shown?.text ?? written,
    type: (text: string) => {
      const parsed = parse(text);
      const before = shown === null || hasFollowed ? [value] : shown.own;
      const first = shown === null ? value : shown.first;
      // Otherwise the valid beginning of an invalid text would stay, such as 120 of 1200.
      const isUndone = parsed === null && before.map(format).at(-1) !== format(first);
      const sent = isUndone ? first : parsed;
      setDraft({ text, first, own: sent === null ? before : [...before, sent] });
      if (sent !== null) onChange(sent);
    },
    leave: () => setDraft(null),
  };
}
