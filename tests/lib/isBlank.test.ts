import { expect, it } from "vitest";
import { shownText } from "#lib/isBlank.ts";

it.each([
  { name: "nothing", text: "", shown: "" },
  { name: "spaces", text: " \u00a0\u3000\n", shown: "" },
  { name: "a space of no width", text: "\u200b", shown: "" },
  { name: "a joiner and a mark of direction", text: "\u200d\u202e", shown: "" },
  { name: "a Hangul filler", text: "\u3164", shown: "" },
  { name: "a cell of Braille without dots", text: "\u2800", shown: "" },
  { name: "a name with spaces around it", text: " Acme ", shown: "Acme" },
  { name: "a name that needs a joiner", text: "می\u200cخواهم", shown: "می\u200cخواهم" },
  { name: "an emoji", text: "👩\u200d💻", shown: "👩\u200d💻" },
])("$name shows its visible part", ({ text, shown }) => expect(shownText(text)).toBe(shown));
