import fc from "fast-check";
import { expect, it } from "vitest";
import { roundEvidenceShares } from "#report/roundEvidenceShares.ts";

it.each([
  { name: "halves: 97.5 and 2.5", given: [0.975, 0.025, 0], said: [0.98, 0.02, 0] },
  { name: "of equal remainders, the larger share is rounded up", given: [0.025, 0.975, 0], said: [0.02, 0.98, 0] },
  { name: "thirds", given: [1 / 3, 1 / 3, 1 / 3], said: [0.34, 0.33, 0.33] },
  { name: "all of one", given: [1, 0, 0], said: [1, 0, 0] },
  { name: "whole ones stay", given: [0.24, 0.61, 0.15], said: [0.24, 0.61, 0.15] },
  {
    name: "a share below one hundredth changes no other",
    given: [0.997, 0.003, 0],
    said: [0.997, 0.003, 0],
  },
])("$name", ({ given, said }) => {
  const [asserted = 0, documented = 0, verified = 0] = given;
  const { asserted: a, documented: d, verified: v } = roundEvidenceShares({ asserted, documented, verified });
  expect([a, d, v]).toEqual(said);
});

it("adds up to 100 %, deviates by at most one hundredth, and keeps 0 as 0", () => {
  const parts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter((all) => all.some((part) => part > 0));
  fc.assert(
    fc.property(parts, ([a, d, v]) => {
      const sum = a + d + v;
      const exact = { asserted: a / sum, documented: d / sum, verified: v / sum };
      const said = roundEvidenceShares(exact);
      const hundredths = [said.asserted, said.documented, said.verified].map((share) => share * 100);
      expect(hundredths.reduce((all, part) => all + part, 0)).toBeCloseTo(100, 6);
      for (const grade of ["asserted", "documented", "verified"] as const) {
        expect(Math.abs(said[grade] - exact[grade])).toBeLessThan(0.01);
        if (exact[grade] === 0) expect(said[grade]).toBe(0);
      }
    }),
  );
});
