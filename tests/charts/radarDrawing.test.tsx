import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Answer, Answers } from "#assessment/schema.ts";
import { MaturityRadar } from "#charts/MaturityRadar.tsx";
import { MiniRadar } from "#charts/MiniRadar.tsx";
import { RadarPaths } from "#charts/RadarPaths.tsx";
import { shapeRadar, spokePoint } from "#pdf/charts/radarShape.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { smallRadar } from "#report/card/buildCard.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { buildPlan } from "#report/plan/buildPlan.ts";
import type { Radar } from "#report/radar.ts";
import { createReportContext } from "#report/reportContext.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

/*
 * Unrated axes are not drawn, and everything else has the same place on every radar: on Results and Plan, on the card
 * on Home, and in print.
 */

const questionnaire = await readCisos4ai();
const sample = readSample();
const words = createFormatter("en", english);

function readSample() {
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessment(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("the sample is no assessment");
  return parsed.value;
}

function radarsOf(answers: Answers): readonly Radar[] {
  const context = createReportContext(questionnaire, { ...sample, answers }, words);
  const plan = buildPlan(context);
  return [buildOverview(context, "2026-11-24").radar, plan.today.radar, ...plan.waves.map(({ after }) => after.radar)];
}

/** Returns the answers with those of the areas at some positions replaced. */
function withAreas(positions: readonly number[], change: (id: string) => Answer | null): Answers {
  const ids = positions.flatMap((position) =>
    (questionnaire.areas[position]?.practices ?? []).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const changed = ids.flatMap((id) => {
    const answer = change(id);
    return answer === null ? [] : [[id, answer] as const];
  });
  const kept = Object.entries(sample.answers).filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...kept, ...changed]);
}

const notApplicable = () => ({ notApplicable: "Not here." });
const cases = [
  { name: "the sample", answers: sample.answers, spokes: 10 },
  { name: "one area that does not apply", answers: withAreas([3], notApplicable), spokes: 9 },
  { name: "areas that do not apply", answers: withAreas([0, 4, 9], notApplicable), spokes: 7 },
  { name: "an area that is not answered", answers: withAreas([7], () => null), spokes: 9 },
  { name: "the first answers", answers: withAreas([1, 2, 3, 4, 5, 6, 7, 8, 9], () => null), spokes: 1 },
];

const circle = { x: 76, y: 76, radius: 70 };

/** Returns the corners of a path, rounded to a tenth. */
function cornersOf(path: Element | null | undefined): readonly string[] {
  return (path?.getAttribute("d") ?? "").split(/[MLZ]/u).filter((corner) => corner !== "");
}

describe.each(cases)("$name", ({ answers, spokes }) => {
  it.each(radarsOf(answers).map((radar, index) => ({ name: index === 0 ? "Results" : `Plan ${index - 1}`, radar })))(
    "is drawn the same on $name, on Home and in print",
    ({ radar }) => {
      const onPaper = (line: readonly (readonly [number, number])[]) =>
        line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      const { today, target, last } = shapeRadar(radar, circle);
      const ends = radar.axes.map((_, spoke) => {
        const [x, y] = spokePoint(circle, circle.radius, spoke, radar.axes.length);
        return { x, y, cx: circle.x, cy: circle.y };
      });
      const { container } = render(
        <>
          <svg>
            <RadarPaths radar={radar} ends={ends} />
          </svg>
          <MiniRadar radar={smallRadar(radar)} />
        </>,
      );
      const [onScreen, onHome] = container.querySelectorAll("svg");
      expect(today).toHaveLength(spokes);
      expect(cornersOf(onScreen?.querySelector('[class*="today"]'))).toEqual(onPaper(today));
      expect(cornersOf(onHome?.querySelector('[class*="today"]'))).toEqual(onPaper(today));
      expect(cornersOf(onScreen?.querySelector('[class*="target"]'))).toEqual(onPaper(target));
      expect(cornersOf(onHome?.querySelector('[class*="target"]'))).toEqual(onPaper(target));
      expect(cornersOf(onScreen?.querySelector('[class*="last"]'))).toEqual(onPaper(last));
      expect(onScreen?.querySelectorAll("circle")).toHaveLength(spokes);
    },
  );
});

describe("a radar with too few or too many areas", () => {
  const radarOf = (count: number) => {
    const areas = Array.from({ length: count }, (_, index) =>
      anArea(`a${index}`, [aPractice(`p${index}`, [aQuestion(`q${index}`)])]),
    );
    const assessment = anAssessment({ q0: { level: 3 } });
    return buildOverview(createReportContext(aQuestionnaire(areas), assessment, words), "2026-11-24").radar;
  };
  it.each([
    { count: 1, form: "bars" },
    { count: 2, form: "bars" },
    { count: 3, form: "radar" },
    { count: 12, form: "radar" },
    { count: 20, form: "bars" },
  ])("$count areas: $form", ({ count, form }) => {
    const radar = radarOf(count);
    expect(radar.form).toBe(form);
    expect(radar.alt.startsWith(form === "bars" ? "Bar chart of" : "Radar chart of")).toBe(true);
  });

  it("is drawn as bars, each with its name and value, and described in one sentence", () => {
    const radar = radarOf(2);
    render(
      <MaturityRadar
        radar={radar}
        texts={{ asTable: "As a table", asPicture: "As a picture", toolbar: "This chart" }}
      />,
    );
    const picture = screen.getByRole("img", { name: radar.alt });
    expect([...picture.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual(["a03.0", "a1not rated"]);
    // The second area has no disc: it is not rated, which is not 0.
    expect(picture.querySelectorAll("circle")).toHaveLength(1);
  });
});
