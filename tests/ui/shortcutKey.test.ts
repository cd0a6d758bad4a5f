import { describe, expect, it } from "vitest";
import { shortcutKey } from "#ui/shortcutKey.ts";

const held = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

describe("shortcutKey", () => {
  it.each([
    { name: "a digit", key: "3", code: "Digit3", expected: "3" },
    { name: "a digit of the number pad", key: "3", code: "Numpad3", expected: "3" },
    { name: "AZERTY's digit row", key: "é", code: "Digit2", expected: "2" },
    { name: "AZERTY's digit row, a sign", key: "&", code: "Digit1", expected: "1" },
    { name: "AZERTY's digit with Shift", key: "2", code: "Digit2", shiftKey: true, expected: "2" },
    { name: "the Czech digit row", key: "ě", code: "Digit2", expected: "2" },
    { name: "the Czech digit row, a sign", key: "+", code: "Digit1", expected: "1" },
    { name: "a dead key in the digit row", key: "Dead", code: "Digit5", expected: "5" },
    { name: "an Arabic-Indic digit", key: "٣", code: "Digit3", expected: "3" },
    { name: "a Persian digit", key: "۴", code: "Digit4", expected: "4" },
    { name: "a Devanagari digit", key: "५", code: "Digit5", expected: "5" },
    { name: "a full-width digit", key: "５", code: "Digit5", expected: "5" },
    { name: "a Latin letter", key: "n", code: "KeyN", expected: "n" },
    { name: "a capital", key: "N", code: "KeyN", shiftKey: true, expected: "n" },
    { name: "a full-width letter", key: "ｎ", code: "KeyN", expected: "n" },
    { name: "Dvorak's N, at the position of L", key: "n", code: "KeyL", expected: "n" },
    { name: "Dvorak's B, at the position of N", key: "b", code: "KeyN", expected: "b" },
    { name: "Cyrillic at N", key: "т", code: "KeyN", expected: "n" },
    { name: "Cyrillic at D", key: "в", code: "KeyD", expected: "d" },
    { name: "Greek at F", key: "φ", code: "KeyF", expected: "f" },
    { name: "Hebrew at N", key: "מ", code: "KeyN", expected: "n" },
    { name: "Arabic at D", key: "ي", code: "KeyD", expected: "d" },
    { name: "Thai at N, a mark", key: "ื", code: "KeyN", expected: "n" },
    { name: "Arabic at /", key: "ظ", code: "Slash", expected: "/" },
    { name: "the Arabic question mark", key: "؟", code: "Slash", shiftKey: true, expected: "?" },
    { name: "German's /", key: "/", code: "Digit7", shiftKey: true, expected: "/" },
    { name: "Bépo's /, in the digit row without Shift", key: "/", code: "Digit9", expected: "/" },
    { name: "Hebrew's /", key: "/", code: "KeyQ", expected: "/" },
    { name: "French's ?", key: "?", code: "KeyM", shiftKey: true, expected: "?" },
    { name: "an arrow", key: "ArrowLeft", code: "ArrowLeft", expected: "ArrowLeft" },
    { name: "the number pad without digits", key: "End", code: "Numpad1", expected: "End" },
  ])("reads $name", ({ expected, name: _, ...event }) => expect(shortcutKey({ ...held, ...event })).toBe(expected));

  it.each([
    { name: "an arrow with Shift, which selects", key: "ArrowRight", code: "ArrowRight", shiftKey: true },
    { name: "Enter with Shift", key: "Enter", code: "Enter", shiftKey: true },
    { name: "a digit with Ctrl", key: "1", code: "Digit1", ctrlKey: true },
    { name: "a digit with Alt", key: "1", code: "Digit1", altKey: true },
    { name: "a letter with the command key", key: "d", code: "KeyD", metaKey: true },
    { name: "a character that is being composed", key: "n", code: "KeyN", isComposing: true },
  ])("ignores $name", ({ name: _, ...event }) => expect(shortcutKey({ ...held, ...event })).toBeNull());

  it("does not read the shifted symbol of a digit key as its digit", () => {
    expect(shortcutKey({ ...held, key: "!", code: "Digit1", shiftKey: true })).toBe("!");
  });
});
