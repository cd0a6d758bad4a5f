import { useState } from "react";

type Draft<Value> = {
  readonly text: string;
  /** What the store may show while this draft stands: the value before it, and those that it was sent. */
  readonly own: readonly Value[];
};

type Needs<Value> = {
  /** What is stored. */
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** How a value is written. Values that are written alike count as the same. */
  readonly format: (value: Value) => string;
  /** What a text stands for; null when it stands for nothing, and then nothing is stored. */
  readonly parse: (text: string) => Value | null;
};

/**
 * The text of a field while its user types. Each keystroke that means something is stored at once, and the text stays as
 * it was typed, also where the stored value is written differently. A value that somebody else stores meanwhile, another
 * tab or an undo, takes its place. `leave` is for the moment the field is left: the stored value is shown again.
 */
export function useDraft<Value>({ value, onChange, format, parse }: Needs<Value>) {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const written = format(value);
  const own = draft?.own.map(format) ?? [];
  // Once the store has followed, an earlier value that comes again is somebody else's.
  const hasFollowed = own.at(-1) === written;
  if (draft !== null && hasFollowed && own.length > 1) setDraft({ ...draft, own: [value] });
  const shown = own.includes(written) ? draft : null;
  return {
    text: shown?.text ?? written,
    type: (text: string) => {
      const parsed = parse(text);
      const before = shown === null || hasFollowed ? [value] : shown.own;
      setDraft({ text, own: parsed === null ? before : [...before, parsed] });
      if (parsed !== null) onChange(parsed);
    },
    leave: () => setDraft(null),
  };
}
