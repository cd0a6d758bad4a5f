import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCompact } from "#documents/pdf/compact.ts";
import type { PdfObject } from "#documents/pdf/objects.ts";
import { openPdf } from "./openPdf.ts";
import { parseValues } from "./parseValue.ts";

const ENDS = { root: 1, info: 1, id: "00" };

/** Values that are alike but for numbers of any length, and one that is not. */
const value = fc.oneof(
  fc.nat().map((number) => `<</S /TD /K ${number}>>`),
  fc.tuple(fc.nat(), fc.nat(9)).map(([parent, id]) => `<</S /TH /P ${parent} 0 R /K ${id}>>`),
  fc.string({ unit: fc.constantFrom(..."abc (7) ") }).map((text) => `<</Alt (${text.replace(/[()]/g, "\\$&")})>>`),
);
const object = fc.record<PdfObject>({ value, columns: fc.constantFrom(10, 7) }, { requiredKeys: ["value"] });

test("objects come back as they were, alike or not, few or more than a stream holds", () => {
  fc.assert(
    fc.property(fc.array(object, { maxLength: 120 }), fc.constantFrom(1, 12), (some, times) => {
      const all = Array.from({ length: times }, () => some).flat();
      const objects = new Map<number, PdfObject>([
        [1, { value: "<</Type /Catalog>>" }],
        ...all.map((one, index): [number, PdfObject] => [index + 2, one]),
      ]);
      const read = openPdf(writeCompact(objects, ENDS)).objects;
      for (const [number, { value: written }] of objects) {
        expect(read.get(number)?.value).toEqual(parseValues(written)[0]);
      }
    }),
    { numRuns: 30 },
  );
});

test("a thousand cells of a table take less than two bytes each", () => {
  const cells = Array.from({ length: 1000 }, (_, index): [number, PdfObject] => [
    index + 2,
    { value: `<</S /TD /P ${Math.floor(index / 6) + 2000} 0 R /Pg 3 0 R /K ${index % 90}>>` },
  ]);
  const objects = new Map<number, PdfObject>([[1, { value: "<</Type /Catalog>>" }], ...cells]);
  expect(writeCompact(objects, ENDS).length).toBeLessThan(2000);
});
