import { utf8 } from "#lib/utf8.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

it("encodes every text as the browser does, lone surrogates included", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.string({ unit: "binary" }),
          fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        ),
      }),
      (text) => {
        expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
      },
    ),
  );
});
