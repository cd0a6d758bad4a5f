import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { fromUtf8 } from "#lib/fromUtf8.ts";
import { utf8 } from "#lib/utf8.ts";

describe("Base64 for addresses", () => {
  it("is what Node writes, and gives the bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each(["a", "ab+c", "ab=="])("refuses %s", (text) => expect(fromBase64url(text)).toBeNull());
});

describe("a text from UTF-8", () => {
  it("is the text that was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  it("is none where the bytes are none", () => expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull());
});
