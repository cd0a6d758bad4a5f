import { decimalDigit } from "#lib/decimalDigit.ts";

/** What stands on a key of the US layout, for keys whose own character is in a script without these letters. */
const PLACES: Readonly<Record<string, string>> = { Slash: "/" };

/** Names that a browser gives where it knows no character: the place of the key still tells which it is. */
const UNNAMED = ["Dead", "Process", "Unidentified"];

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/**
 * The key as a single-key shortcut means it, on whatever keyboard: "0"…"9", a lower-case Latin letter, a sign, or a
 * key's name ("ArrowLeft"). The character counts where it is a digit of any script, a Latin letter or a sign; else the
 * place of the key: the digit row of AZERTY and Czech, letters on Cyrillic, Greek, Arabic or Hebrew. Null with Ctrl, Alt
 * or the command key, while a character is composed, and for a named key with Shift, which selects text.
 */
export function shortcutKey(event: Pressed): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const character = event.key.normalize("NFKC");
  const isNamed = /^[A-Z][A-Za-z0-9]+$/.test(event.key);
  if (isNamed && !UNNAMED.includes(event.key)) return event.shiftKey ? null : event.key;
  const digit = decimalDigit(character);
  if (digit !== null) return String(digit);
  if (character === "؟") return "?";
  const place = placeOf(event);
  return place ?? (isNamed ? null : character.toLowerCase());
}

/** What the place of the key says, where the character is none that a shortcut may have. */
function placeOf({ key, code, shiftKey }: Pressed): string | null {
  const [, digit] = /^Digit([0-9])$/.exec(code) ?? [];
  // With Shift the digit row of most layouts has signs, "/" and "?" among them.
  if (digit !== undefined) return shiftKey || key === "/" || key === "?" ? null : digit;
  if (!/^[\p{L}\p{M}]+$/u.test(key) || /\p{Script=Latin}/u.test(key)) return null;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? PLACES[code] ?? null;
}
