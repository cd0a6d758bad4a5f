import type { FigureRef } from "#report/explain/model.ts";
import type { Sources } from "#report/sources.ts";

/** The numbers of an assessment on which each section of the method is worked through. */
export function listExamples({ questionnaire, scorecard }: Sources): Readonly<Record<string, readonly FigureRef[]>> {
  const whole = (figure: Extract<FigureRef, { kind: "node" }>["figure"]): FigureRef => ({
    kind: "node",
    id: "overall",
    figure,
  });
  const worst = scorecard.risks[0];
  return {
    values: [whole("value")],
    levels: [whole("level")],
    sureness: [whole("range"), whole("coverage"), whole("evidence"), whole("sensitivity")],
    targets: [whole("target"), whole("shortfall")],
    lenses: [...firstFacet(questionnaire.lenses), ...firstItem(scorecard.frameworks)],
    risks:
      worst === undefined
        ? []
        : [
            { kind: "risk", id: worst.id, figure: "inherent" },
            { kind: "risk", id: worst.id, figure: "residual" },
            { kind: "risk", id: worst.id, figure: "band" },
            { kind: "reduction" },
          ],
  };
}

function firstFacet(lenses: Sources["questionnaire"]["lenses"]): readonly FigureRef[] {
  const [lens] = lenses;
  const [facet] = lens?.facets ?? [];
  return lens === undefined || facet === undefined ? [] : [{ kind: "facet", lens: lens.id, facet: facet.id }];
}

/** The first item that has a value; one that is not answered shows nothing of the method. */
function firstItem(frameworks: Sources["scorecard"]["frameworks"]): readonly FigureRef[] {
  for (const [framework, items] of Object.entries(frameworks)) {
    const rated = Object.entries(items).find(([, { value }]) => value !== null);
    if (rated !== undefined) return [{ kind: "item", framework, item: rated[0] }];
  }
  return [];
}
