import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { explainFigure } from "#report/explain/explainFigure.ts";
import {
  type ExplainedPart,
  type FigureExplanation,
  type FigureRef,
  ITEM_FIGURES,
  NODE_FIGURES,
  POOL_FIGURES,
  RISK_FIGURES,
  STATE_FIGURES,
} from "#report/explain/model.ts";
import type { PoolFigure } from "#report/explain/model.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { createSay } from "#report/explain/say.ts";
import phrases from "#report/explain/words/en.json";
import { gatherSources, type Sources } from "#report/sources.ts";
import { createWords } from "#report/words.ts";
import english from "#report/words/en.json";
import type { Pool } from "#scoring/types.ts";
import { arrangePlan } from "#scoring/index.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAssessmentOf } from "../../fixtures/anyAssessment.ts";
import { anyQuestionnaire } from "../../fixtures/anyQuestionnaire.ts";

const words = createWords("en", english);
const say = createSay("en", phrases);

function sourcesOf([questionnaire, assessment]: readonly [Questionnaire, Assessment]): Sources {
  return gatherSources(questionnaire, assessment, words);
}

/** Any assessment, with what another was as its snapshot. */
const anyCase = anyQuestionnaire
  .chain((questionnaire) =>
    fc.tuple(fc.constant(questionnaire), anyAssessmentOf(questionnaire), anyAssessmentOf(questionnaire)),
  )
  .map(([questionnaire, assessment, { answers, exposure }]): readonly [Questionnaire, Assessment] => {
    const snapshot = { id: "then", takenAt: "2026-03-01T10:00:00Z", label: "Spring", exposure, answers };
    return [questionnaire, { ...assessment, snapshots: [snapshot] }];
  });

/** Every number that there could be. */
function everyRef(sources: Sources): readonly FigureRef[] {
  const { scorecard, questionnaire, assessment } = sources;
  const nodes = Object.keys(scorecard.nodes).flatMap((id) =>
    NODE_FIGURES.map((figure): FigureRef => ({ kind: "node", id, figure })),
  );
  const facets = Object.entries(scorecard.lenses).flatMap(([lens, all]) =>
    Object.keys(all).flatMap((facet) =>
      POOL_FIGURES.map((figure): FigureRef => ({ kind: "facet", lens, facet, figure })),
    ),
  );
  const items = Object.entries(scorecard.frameworks).flatMap(([framework, all]) =>
    Object.keys(all).flatMap((item) =>
      ITEM_FIGURES.map((figure): FigureRef => ({ kind: "item", framework, item, figure })),
    ),
  );
  const risks = scorecard.risks.flatMap(({ id }) =>
    RISK_FIGURES.map((figure): FigureRef => ({ kind: "risk", id, figure })),
  );
  const steps = arrangePlan(questionnaire, assessment).steps.map(
    ({ question, level }): FigureRef => ({ kind: "step", question, level }),
  );
  const changes = Object.keys(scorecard.nodes).map((id): FigureRef => ({ kind: "change", id }));
  const states = buildPlan(sources).waves.flatMap(({ wave }) =>
    STATE_FIGURES.map((figure): FigureRef => ({ kind: "state", wave, figure })),
  );
  return [...states, ...nodes, ...facets, ...changes, ...items, ...risks, ...steps, { kind: "reduction" }];
}

function everyExplanation(sources: Sources): readonly FigureExplanation[] {
  return everyRef(sources).flatMap((ref) => explainFigure(sources, say, ref) ?? []);
}

/** The numbers that scoring gives for a figure, straight from the scorecard. */
function scored(sources: Sources, ref: FigureRef): readonly (number | null)[] {
  const { nodes, lenses, frameworks, risks } = sources.scorecard;
  switch (ref.kind) {
    case "node": {
      const score = nodes[ref.id];
      if (score === undefined) return [];
      const { evidence, sensitivity } = score;
      if (ref.figure === "range") return [score.low, score.high];
      if (ref.figure === "evidence" && evidence) return [evidence.verified, evidence.documented, evidence.asserted];
      if (ref.figure === "sensitivity") return sensitivity === null ? [] : [sensitivity.min, sensitivity.max];
      return ref.figure === "evidence" ? [] : [score[ref.figure]];
    }
    case "facet":
      return pooled(lenses[ref.lens]?.[ref.facet], ref.figure);
    case "item": {
      if (ref.figure !== "target") return pooled(frameworks[ref.framework]?.[ref.item], ref.figure);
      const reports = buildFrameworks(sources).list.find(({ id }) => id === ref.framework)?.items;
      return [reports?.find(({ id }) => id === ref.item)?.target ?? null];
    }
    case "change": {
      const [now, then] = [nodes[ref.id]?.value ?? null, sources.last?.scorecard.nodes[ref.id]?.value ?? null];
      return now === null || then === null ? [] : [now - then];
    }
    case "risk": {
      const risk = risks.find(({ id }) => id === ref.id);
      return ref.figure === "band" || risk === undefined ? [] : [risk[ref.figure]];
    }
    case "reduction": {
      const sum = (figure: "inherent" | "residual") => risks.reduce((total, risk) => total + risk[figure], 0);
      return [1 - sum("residual") / sum("inherent")];
    }
    case "state":
      return [buildPlan(sources).waves[ref.wave - 1]?.after[ref.figure] ?? null];
    case "step": {
      const { steps } = arrangePlan(sources.questionnaire, sources.assessment);
      return steps.flatMap((step) =>
        step.question === ref.question && step.level === ref.level ? [step.benefit] : [],
      );
    }
  }
}

function pooled(pool: Pool | undefined, figure: PoolFigure): readonly (number | null)[] {
  if (pool === undefined) return [];
  return figure === "range" ? [pool.low, pool.high] : [pool[figure]];
}

function combined({ rows, combine }: ExplainedPart): number {
  return combine === "sum"
    ? rows.reduce((sum, { amount }) => sum + amount, 0)
    : rows.reduce((product, { amount }) => product * amount, 1);
}

/** All references that an explanation offers. */
function offered(explanation: FigureExplanation): readonly FigureRef[] {
  return [
    ...explanation.parts.flatMap(({ rows }) => rows.flatMap(({ of }) => of ?? [])),
    ...explanation.checks.flatMap(({ rows }) => rows.flatMap(({ of }) => of ?? [])),
    ...explanation.leftOut.flatMap(({ items }) => items.flatMap(({ of }) => of ?? [])),
    ...explanation.heldBack.map(({ of }) => of),
    ...explanation.related.map(({ of }) => of),
  ];
}

describe("any figure of any assessment", () => {
  const holds = (law: (explanation: FigureExplanation, sources: Sources, refs: ReadonlySet<string>) => void) => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const sources = sourcesOf(given);
        const all = everyExplanation(sources);
        const refs = new Set(all.map(({ ref }) => JSON.stringify(ref)));
        for (const explanation of all) law(explanation, sources, refs);
      }),
      { numRuns: 15 },
    );
  };

  it("is the number that scoring gives", () =>
    holds(({ ref, amounts }, sources) => {
      const expected = scored(sources, ref).filter((number) => number !== null);
      expect(amounts.length, JSON.stringify(ref)).toBe(expected.length);
      for (const [index, number] of expected.entries()) expect(amounts[index]).toBeCloseTo(number, 9);
    }));

  it("has rows that make each total, and first parts that make the number shown", () =>
    holds(({ ref, amounts, parts }) => {
      for (const part of parts) expect(combined(part), JSON.stringify(ref)).toBeCloseTo(part.total.amount, 9);
      if (parts.length === 0) return;
      for (const [index, amount] of amounts.entries()) {
        expect(parts[index]?.total.amount, JSON.stringify(ref)).toBeCloseTo(amount, 9);
      }
    }));

  it("offers only ways that lead somewhere", () =>
    holds((explanation, sources, refs) => {
      for (const ref of offered(explanation)) expect(refs).toContain(JSON.stringify(ref));
      const ids = new Set(Object.keys(sources.scorecard.nodes));
      const questions = [
        ...explanation.parts.flatMap(({ rows }) => rows.flatMap(({ question }) => question ?? [])),
        ...explanation.leftOut.flatMap(({ items }) => items.flatMap(({ question }) => question ?? [])),
        ...(explanation.question === null ? [] : [explanation.question]),
      ];
      for (const question of questions) expect(ids).toContain(question);
    }));

  it("is there for every number that the headline and the lead tell", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const sources = sourcesOf(given);
        const { headline, lead } = buildOverview(sources, "2026-11-23");
        const told = [headline, ...lead].flat().flatMap(({ figure }) => figure ?? []);
        for (const ref of told) expect(explainFigure(sources, say, ref), JSON.stringify(ref)).not.toBeNull();
        if (sources.scorecard.nodes["overall"]?.value != null) expect(told.length).toBeGreaterThan(1);
      }),
      { numRuns: 30 },
    );
  });

  it("shows neither NaN nor infinity nor minus zero", () =>
    holds((explanation) => {
      const { ref: _ref, ...said } = explanation;
      expect(JSON.stringify(said, (_, value) => (Object.is(value, -0) ? "−0" : value))).not.toMatch(
        /NaN|Infinity|∞|"−0"|-0[^.]|undefined/,
      );
      for (const { amount } of explanation.parts.flatMap(({ rows }) => rows)) expect(amount).toBeTypeOf("number");
      for (const { rows } of explanation.parts)
        for (const { amount } of rows) expect(Number.isFinite(amount)).toBe(true);
    }));
});
