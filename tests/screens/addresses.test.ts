import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assessmentAddress, fromAddress } from "#screens/addresses.ts";
import { compareAddress, statesInAddress } from "#screens/compareAddresses.ts";

it.each([
  { name: "an id", part: "a-1.b_2", id: "a-1.b_2" },
  { name: "an encoded part", part: "a%20b%2Fc%25", id: "a b/c%" },
  { name: "an unencoded part", part: "50%", id: "50%" },
  { name: "a wrongly encoded part", part: "%E0%A4%A", id: "%E0%A4%A" },
])("reads $name from an address", ({ part, id }) => {
  expect(fromAddress(part)).toBe(id);
});

it.each(["a b/c%", "100%/a", "%25", "%2F", "ä", "a-1.b_2"])("an address encodes %s reversibly", (id) => {
  // The router decodes the address as a whole.
  const [, , given = "", , detail = ""] = decodeURI(assessmentAddress(id, "assess", id)).split("/");
  expect([fromAddress(given), fromAddress(detail)]).toEqual([id, id]);
});

it("an address of a comparison keeps its states in their order, whatever their ids", () => {
  const anyState = fc.record({ assessment: fc.string({ minLength: 1 }), snapshot: fc.option(fc.string()) });
  const apart = fc.uniqueArray(anyState, { maxLength: 6, selector: (state) => JSON.stringify(state) });
  fc.assert(
    fc.property(apart, (states) => {
      const [, , given] = decodeURI(compareAddress(states)).split("/");
      expect(statesInAddress(given)).toEqual(states);
    }),
  );
});
