import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { MaturityRadar } from "#charts/MaturityRadar.tsx";
import { StatesRadar } from "#charts/StatesRadar.tsx";
import { WavesChart } from "#charts/WavesChart.tsx";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { createReportContext } from "#report/reportContext.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";

const sample = parseAssessment(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json"), "utf8")),
);
if (!sample.ok) throw new Error("the sample is no assessment");
const questionnaire = await readCisos4ai();
const formatter = createFormatter("en", english);
const context = createReportContext(questionnaire, sample.value, formatter);
const plan = buildPlan(context);
const { today, chart: waves } = plan;
const words = { asTable: "As a table", asPicture: "As a picture", toolbar: "This chart" };

/** The radar of two states, which are the same. */
function compareTwice(assessment: Assessment) {
  const state = { name: "Today", date: "", answered: questionnaire.version, questionnaire, assessment };
  const built = buildComparison(
    ["a", "b"].map((key) => ({ ...state, key })),
    formatter,
  );
  const radar = built.ok ? built.value.radar : null;
  if (radar === null) throw new Error("there is no radar");
  return radar;
}

/** Expects a picture with a name and without readable parts. */
function expectOnePicture(alt: string) {
  const picture = screen.getByRole("img");
  expect(picture).toHaveAccessibleName(alt);
  expect(picture.children.length).toBeGreaterThan(0);
  for (const part of picture.children) expect(part).toHaveAttribute("aria-hidden", "true");
}

it("the radar of several states is announced once, too", () => {
  const radar = compareTwice(context.assessment);
  render(<StatesRadar radar={radar} />);
  expectOnePicture(radar.alt);
});

it.each([
  { name: "the radar", alt: today.radar.alt, figure: <MaturityRadar radar={today.radar} texts={words} /> },
  {
    name: "the bars in place of a radar",
    alt: today.radar.alt,
    figure: <MaturityRadar radar={{ ...today.radar, form: "bars" }} texts={words} />,
  },
  { name: "the way through the waves", alt: waves.alt, figure: <WavesChart waves={waves} texts={words} /> },
])("$name is announced once: as one picture without its parts, with its caption as text", ({ alt, figure }) => {
  render(figure);
  expectOnePicture(alt);
  expect(screen.getByRole("figure")).not.toHaveAccessibleName();
});
