import fc from "fast-check";
import { expect, test } from "vitest";
import type { PdfObject } from "#pdf/file/objects.ts";
import { writePdf } from "#pdf/file/writePdf.ts";
import { get, openPdf } from "./openPdf.ts";
import { parseValues } from "./parseValue.ts";

const ENDS = { root: 1, info: 1, id: "00" };

/** Values that differ only in numbers of any length, and one that differs otherwise. */
const value = fc.oneof(
  fc.nat().map((number) => `<</S /TD /K ${number}>>`),
  fc.tuple(fc.nat(), fc.nat(9)).map(([parent, id]) => `<</S /TH /P ${parent} 0 R /K ${id}>>`),
  fc.string({ unit: fc.constantFrom(..."abc (7) ") }).map((text) => `<</Alt (${text.replace(/[()]/g, "\\$&")})>>`),
);
const object = fc.record<PdfObject>({ value });

test("reads objects back, similar or not, few or more than a stream holds", () => {
  fc.assert(
    fc.property(fc.array(object, { maxLength: 120 }), fc.constantFrom(1, 12), (some, times) => {
      const all = Array.from({ length: times }, () => some).flat();
      const objects = new Map<number, PdfObject>([
        [1, { value: "<</Type /Catalog>>" }],
        ...all.map((one, index): [number, PdfObject] => [index + 2, one]),
      ]);
      const read = openPdf(writePdf(objects, ENDS)).objects;
      for (const [number, { value: written }] of objects) {
        expect(read.get(number)?.value).toEqual(parseValues(written)[0]);
      }
    }),
    { numRuns: 30 },
  );
});

test("writes object streams without a predictor, which pdf-lib ignores", () => {
  const objects = new Map<number, PdfObject>(
    Array.from({ length: 900 }, (_, index) => [index + 1, { value: `<</S /TD /K ${index}>>` }]),
  );
  const streams = [...openPdf(writePdf(objects, ENDS)).objects.values()].filter(
    (entry) => get(entry.value, "/Type") === "/ObjStm",
  );
  expect(streams.length).toBeGreaterThan(1);
  for (const { value: dictionary } of streams) expect(get(dictionary, "/DecodeParms")).toBeNull();
});

test("a thousand table cells take less than twelve bytes each", () => {
  const cells = Array.from({ length: 1000 }, (_, index): [number, PdfObject] => [
    index + 2,
    { value: `<</S /TD /P ${Math.floor(index / 6) + 2000} 0 R /Pg 3 0 R /K ${index % 90}>>` },
  ]);
  const objects = new Map<number, PdfObject>([[1, { value: "<</Type /Catalog>>" }], ...cells]);
  expect(writePdf(objects, ENDS).length).toBeLessThan(12_000);
});
