import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeText } from "#pdf/decodeText.ts";

const text = '{"organisation":"Möller, 東京 🤖"}';
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();

describe("decodeText", () => {
  it.each([
    { name: "UTF-8", bytes: Buffer.from(text) },
    { name: "UTF-8 with its mark", bytes: Buffer.from(`\uFEFF${text}`) },
    { name: "UTF-16, little end first", bytes: utf16le },
    { name: "the same with its mark", bytes: Buffer.from(`\uFEFF${text}`, "utf16le") },
    { name: "UTF-16, big end first", bytes: utf16be },
    { name: "the same with its mark", bytes: Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
  ])("reads $name", ({ bytes }) => expect(decodeText(bytes)).toEqual({ ok: true, value: text }));

  it("returns an empty text for no bytes", () => expect(decodeText(Uint8Array.of())).toEqual({ ok: true, value: "" }));

  it.each([
    { name: "Windows-1252", bytes: readFileSync(new URL("../fixtures/files/windows-1252.json", import.meta.url)) },
    { name: "half a character of UTF-8", bytes: Buffer.from(text).subarray(0, -4) },
    { name: "half a character of UTF-16", bytes: utf16le.subarray(0, -1) },
  ])("rejects $name instead of changing a letter", ({ bytes }) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: "notUnicode" });
  });

  it("distinguishes a picture from a text", () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00);
    expect(decodeText(png)).toEqual({ ok: false, error: "notText" });
  });
});
