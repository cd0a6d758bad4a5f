import { decimalDigit } from "#lib/decimalDigit.ts";

/** The character of a key on the US layout, for keys whose own character belongs to another script. */
const PLACES: Readonly<Record<string, string>> = { Slash: "/" };

/** Key names without a character; `code` still identifies the key. */
const UNNAMED_KEYS = ["Dead", "Process", "Unidentified"];

type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/**
 * Returns the key of a single-key shortcut on any keyboard layout: "0"…"9", a lower-case Latin letter, a sign, or a
 * key's name ("ArrowLeft"). It uses the character if that is a digit of any script, a Latin letter or a sign; else the
 * physical key: the digit row of AZERTY and Czech, letters on Cyrillic, Greek, Arabic or Hebrew layouts. Returns null
 * with Ctrl, Alt or the command key, during text composition, and for a named key with Shift, which selects text.
 */
export function shortcutKey(event: KeyPress): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const character = event.key.normalize("NFKC");
  const isNamed = /^[A-Z][A-Za-z0-9]+$/.test(event.key);
  if (isNamed && !UNNAMED_KEYS.includes(event.key)) return event.shiftKey ? null : event.key;
  const digit = decimalDigit(character);
  if (digit !== null) return String(digit);
  if (character === "؟") return "?";
  const place = placeOf(event);
  return place ?? (isNamed ? null : character.toLowerCase());
}

/** Returns the shortcut of the physical key; null if the character itself is a Latin letter or a sign. */
function placeOf({ key, code, shiftKey }: KeyPress): string | null {
  const [, digit] = /^Digit([0-9])$/.exec(code) ?? [];
  // With Shift, the digit row of most layouts gives signs, among them "/" and "?".
  if (digit !== undefined) return shiftKey || key === "/" || key === "?" ? null : digit;
  if (!/^[\p{L}\p{M}]+$/u.test(key) || /\p{Script=Latin}/u.test(key)) return null;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? PLACES[code] ?? null;
}
