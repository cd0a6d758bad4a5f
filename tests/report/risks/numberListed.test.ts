import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import { RING_DIAMETER } from "#report/risks/layout.ts";
import { numberListed } from "#report/risks/numberListed.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";

const formatter = createFormatter("en", english);
const anyListed = fc.tuple(anyCase, fc.nat(12)).map(([[questionnaire, assessment], count]) => {
  const { matrix, register } = buildRisks(createReportContext(questionnaire, assessment, formatter));
  return { matrix, count, listed: numberListed(matrix, register, count) };
});

describe("the matrix next to a list of some risks", () => {
  it("numbers the listed risks, and omits none of the others", () => {
    fc.assert(
      fc.property(anyListed, ({ matrix, count, listed }) => {
        expect(listed.numbered).toBe(Math.min(count, matrix.points.length));
        expect(listed.points.map(({ id, number }) => [id, number])).toEqual(
          matrix.points.map(({ id, number }) => [id, number]),
        );
      }),
    );
  });

  it("keeps every risk in its cell, with discs that are no smaller and touch no other", () => {
    const cellOf = ({ x, y }: { readonly x: number; readonly y: number }) => [Math.floor(x), Math.floor(y)];
    fc.assert(
      fc.property(anyListed, ({ matrix, listed }) => {
        expect(listed.diameter).toBeGreaterThanOrEqual(matrix.diameter);
        expect(listed.points.map(({ end }) => cellOf(end))).toEqual(matrix.points.map(({ end }) => cellOf(end)));
        const discs = listed.points.slice(0, listed.numbered);
        for (const [index, { end }] of discs.entries()) {
          for (const other of discs.slice(index + 1)) {
            const apart = Math.hypot(end.x - other.end.x, end.y - other.end.y);
            expect(apart).toBeGreaterThanOrEqual(listed.diameter - 1e-6);
          }
          expect(listed.diameter).toBeGreaterThan(RING_DIAMETER);
        }
      }),
    );
  });
});
