import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";

describe("sha256", () => {
  it.each([
    { name: "nothing", text: "", expected: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { name: "abc", text: "abc", expected: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  ])("of $name is the standard's", ({ text, expected }) => expect(sha256(utf8(text))).toBe(expected));

  it("agrees with Node on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });
});

describe("utf8", () => {
  it("agrees with the platform's encoder on any text, including lone surrogates", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0xd700, max: 0xe0ff }), (text, unit) => {
        const odd = text + String.fromCharCode(unit);
        expect(utf8(odd)).toEqual(new TextEncoder().encode(odd));
      }),
    );
  });
});
