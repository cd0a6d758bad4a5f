import { expect, it } from "vitest";
import { utf8 } from "#lib/utf8.ts";

it.each([
  { text: "", bytes: [] },
  { text: "a", bytes: [0x61] },
  { text: "é", bytes: [0xc3, 0xa9] },
  { text: "€", bytes: [0xe2, 0x82, 0xac] },
  { text: "𝄞", bytes: [0xf0, 0x9d, 0x84, 0x9e] },
  { text: "a\ud834b", bytes: [0x61, 0xef, 0xbf, 0xbd, 0x62] },
])("encodes $text as UTF-8", ({ text, bytes }) => {
  expect([...utf8(text)]).toEqual(bytes);
});
