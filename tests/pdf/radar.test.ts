import { beforeAll, describe, expect, it } from "vitest";
import { drawChart } from "#pdf/charts/drawChart.ts";
import { drawRadar, radarHeight } from "#pdf/charts/radar.ts";
import { shapeRadar, spokePoint } from "#pdf/charts/radarShape.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { addSheet, type Mark, type Point } from "#pdf/page/sheets.ts";
import { COLOURS } from "#pdf/page/theme.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";
import { loadFaces } from "./loadFaces.ts";
import { aRadar } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const circle = { x: 100, y: 100, radius: 50 };

describe("shapeRadar", () => {
  it("starts at the top and goes clockwise", () => {
    const [top, right, bottom, left] = [0, 1, 2, 3].map((index) => spokePoint(circle, 50, index, 4).map(Math.round));
    expect([top, right, bottom, left]).toEqual([
      [100, 50],
      [150, 100],
      [100, 150],
      [50, 100],
    ]);
  });

  it("draws 0 in the middle and the highest level on the outer ring", () => {
    const { today, rings } = shapeRadar(aRadar([{ value: 5 }, { value: 0 }, {}, {}]), circle);
    expect(today[0]?.map(Math.round)).toEqual([100, 50]);
    expect(today[1]?.map(Math.round)).toEqual([100, 100]);
    expect(rings).toHaveLength(5);
    expect(rings.at(-1)?.[0]?.map(Math.round)).toEqual([100, 50]);
  });

  it("skips axes without a value", () => {
    const radar = aRadar([{}, { value: null, target: null, last: null }, {}]);
    const { today, target, last } = shapeRadar(radar, circle);
    expect([today, target, last].map((points) => points.length)).toEqual([2, 2, 2]);
  });

  it("has a range only if answers are missing, and none while nothing is rated", () => {
    expect(
      shapeRadar(
        aRadar([
          { low: 2, high: 2 },
          { low: 1, high: 1 },
        ]),
        circle,
      ).band,
    ).toEqual([]);
    expect(shapeRadar(aRadar([{}, {}, {}]), circle).band.map((edge) => edge.length)).toEqual([3, 3]);
    expect(shapeRadar(aRadar([{ value: null, low: 0, high: 5 }]), circle).band).toEqual([]);
  });
});

describe("the middle half of other organisations", () => {
  const benchmark = { lower: 1, upper: 4, text: "1.0 to 4.0, n 20" };

  it("is a band between its quartiles, where there are any", () => {
    const [outer, inner, ...more] = shapeRadar(
      aRadar([{ benchmark }, {}, { benchmark }, { benchmark }]),
      circle,
    ).benchmark;
    expect(more).toEqual([]);
    expect([outer, inner].map((edge) => edge?.[0]?.map(Math.round))).toEqual([
      [100, 60],
      [100, 90],
    ]);
    expect([outer, inner].map((edge) => edge?.length)).toEqual([3, 3]);
    expect(shapeRadar(aRadar([{}, {}, {}]), circle).benchmark).toEqual([]);
  });

  it.each(["radar", "bars"] as const)("is drawn behind the range, as %s", (form) => {
    const marksOf = (axis: object) => {
      const root = rootTag();
      const sheet = addSheet([]);
      drawChart(
        { sheet, tag: root, faces },
        { ...aRadar(Array.from({ length: 7 }, () => axis)), form },
        { x: 45, y: 100, width: 310, height: 240 },
      );
      return sheet.pieces.flatMap(({ marks }) => marks);
    };
    const isBand = (mark: Mark) => mark.kind === "fill" && mark.colour === COLOURS.rule;
    const marks = marksOf({ benchmark });
    expect(marks.filter(isBand)).toHaveLength(form === "radar" ? 1 : 7);
    const range = marks.findIndex((mark) => mark.kind === "fill" && !isBand(mark));
    expect(marks.findIndex(isBand)).toBeLessThan(range);
    expect(marksOf({}).some(isBand)).toBe(false);
  });
});

describe("drawRadar", () => {
  const draw = (count: number, box = { x: 45, y: 100, width: 310, height: 240 }) => {
    const [sheets, root] = [[], rootTag()] as const;
    const sheet = addSheet([...sheets]);
    drawRadar({ sheet, tag: root, faces }, aRadar(Array.from({ length: count }, () => ({}))), box);
    return sheet.pieces.flatMap(({ marks }) => marks);
  };
  const strokes = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "stroke" ? [mark] : []));

  it("draws today bold with discs, the target dashed, last time thin, the outer ring stronger", () => {
    const marks = draw(8);
    const closed = strokes(marks).filter((mark) => mark.closed);
    const [today, target, last] = [closed.at(-1), closed.at(-2), closed.at(-3)];
    expect(today).toMatchObject({ colour: COLOURS.accent, width: 2 });
    expect(target).toMatchObject({ colour: COLOURS.ink, dash: [3.5, 2.5] });
    expect(last?.width).toBeLessThan(1);
    expect(marks.filter((mark) => mark.kind === "disc" && mark.colour === COLOURS.accent)).toHaveLength(8);
    expect(closed[4]?.colour).toBe(COLOURS.rule2);
  });

  it.each([3, 5, 8, 10, 14, 40])("stays within its box with %i spokes", (count) => {
    const box = { x: 45, y: 100, width: 250, height: 240 };
    for (const [x, y] of draw(count, box).flatMap(pointsOf)) {
      expect(x).toBeGreaterThanOrEqual(box.x - 1);
      expect(x).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(y).toBeGreaterThanOrEqual(box.y - 1);
      expect(y).toBeLessThanOrEqual(box.y + box.height + 1);
    }
  });

  /** Returns the outermost points of a mark. */
  function pointsOf(mark: Mark): readonly Point[] {
    if (mark.kind === "stroke") return mark.points;
    if (mark.kind === "fill") return mark.polygons.flat();
    if (mark.kind === "disc")
      return [
        [mark.x - mark.radius, mark.y],
        [mark.x + mark.radius, mark.y],
      ];
    if (mark.kind !== "text") throw new Error(`A radar has no ${mark.kind}`);
    const width = measureText(mark.text.trimEnd(), faces[mark.face], mark.size);
    return [
      [mark.x, mark.y],
      [mark.x + width, mark.y],
    ];
  }

  it("labels its lines if there is room between the spokes", () => {
    const texts = (count: number) => draw(count).flatMap((mark) => (mark.kind === "text" ? [mark.text.trim()] : []));
    expect(texts(10)).toEqual(expect.arrayContaining(["Today", "Target", "March", "Range"]));
    expect(texts(20)).not.toContain("Today");
  });

  it("requests only the height that it uses", () => {
    const radar = aRadar(Array.from({ length: 10 }, () => ({})));
    expect(radarHeight(radar, 200, 600, faces)).toBeLessThan(250);
    expect(radarHeight(radar, 300, 150, faces)).toBeLessThanOrEqual(150);
  });
});
