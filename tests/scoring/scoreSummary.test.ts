import * as fc from "fast-check";
import { expect, it } from "vitest";
import { planImprovements, score } from "#scoring/index.ts";
import { scoreSummary } from "#scoring/scoreSummary.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

it("has the numbers of the whole scorecard and of the first wave of the whole plan", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const { nodes, risks } = score(questionnaire, assessment);
      const wave = planImprovements(questionnaire, assessment).filter((step) => step.wave === 1);
      const summary = scoreSummary(questionnaire, assessment);
      expect(summary.overall).toEqual({
        value: nodes.overall?.value ?? null,
        level: nodes.overall?.level ?? null,
        provisional: nodes.overall?.provisional ?? false,
      });
      const areas = questionnaire.areas.filter(({ id }) => Object.hasOwn(nodes, id));
      expect(Object.entries(summary.areas)).toEqual(areas.map(({ id }) => [id, nodes[id]?.value ?? null]));
      const order = questionnaire.risks.map(({ id }) => id);
      const bands = risks.map(({ id, band, bandWorst }) => ({ id, band, bandWorst }));
      expect(summary.risks).toEqual(bands.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)));
      expect(summary.firstWave.map((step) => ({ ...step, wave: 1 }))).toEqual(wave);
    }),
  );
});

it("takes the whole plan where the first wave has no limit, and nothing where no step fits", async () => {
  const cisos4ai = await readCisos4ai();
  const questions = cisos4ai.areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
  const answered = anAssessment(Object.fromEntries(questions.map(({ id }) => [id, { level: 1 }])), {
    target: cisos4ai.targets.at(-1)?.id ?? "",
  });
  const withCapacities = (capacities: number[]) => ({ ...answered, plan: { focus: 0.5, capacities, items: {} } });
  const all = planImprovements(cisos4ai, answered);
  expect(all.length).toBeGreaterThan(100);
  expect(scoreSummary(cisos4ai, withCapacities([])).firstWave).toHaveLength(all.length);
  expect(scoreSummary(cisos4ai, withCapacities([0, 40])).firstWave).toEqual([]);
});
