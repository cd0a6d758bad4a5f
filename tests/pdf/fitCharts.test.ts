import { beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { fitCharts } from "#pdf/layout/fitCharts.ts";
import { PAPERS } from "#pdf/page/paper.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { loadFaces } from "./loadFaces.ts";
import { aRadar } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const figure: Block = {
  kind: "figure",
  chart: aRadar(Array.from({ length: 8 }, () => ({}))),
  height: 300,
  minHeight: 150,
};

/** Returns a paragraph of this many lines of body text. */
function lines(count: number): Block {
  return { kind: "paragraph", style: "body", runs: [{ text: Array.from({ length: count }, () => "line").join("\n") }] };
}

function heightsOf(blocks: readonly Block[]): readonly number[] {
  return fitCharts(blocks, faces, PAPERS.a4).flatMap((block) => (block.kind === "figure" ? [block.height] : []));
}

describe("fitFigures", () => {
  it("keeps a figure unchanged if its section fits on one page", () => {
    expect(heightsOf([figure, lines(10)])).toEqual([300]);
  });

  it("shrinks a figure as little as needed to fit its section on one page", () => {
    const [height = 0] = heightsOf([figure, lines(30)]);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThan(300);
  });

  it("keeps its height if even the least height does not help", () => {
    expect(heightsOf([figure, lines(60)])).toEqual([300]);
  });

  it("handles each section separately", () => {
    const [first, second] = heightsOf([figure, lines(10), { kind: "pageBreak" }, figure, lines(30)]);
    expect(first).toBe(300);
    expect(second).toBeLessThan(300);
  });
});
