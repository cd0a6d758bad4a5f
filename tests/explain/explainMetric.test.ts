import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { answerState } from "#assessment/answer.ts";
import type { Assessment } from "#assessment/schema.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import type { ExplainedPart, MetricExplanation } from "#explain/explanation.ts";
import explainMessages from "#explain/messages/en.json";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { listAreas } from "#report/areas.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { buildResults } from "#report/buildResults.ts";
import { createFormatter } from "#report/formatter.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import { buildLenses } from "#report/lenses/buildLenses.ts";
import english from "#report/messages/en.json";
import type { PoolMetric } from "#report/metricRef.ts";
import {
  type CountRef,
  EXPOSURE_SETS,
  ITEM_METRICS,
  ITEM_SETS,
  type MetricRef,
  NODE_METRICS,
  PAIR_SETS,
  POOL_METRICS,
  PROJECTION_METRICS,
  QUESTION_SETS,
  RISK_METRICS,
  STEP_SETS,
} from "#report/metricRef.ts";
import { decimalsOf } from "#report/numbers/decimals.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { createReportContext, type ReportContext } from "#report/reportContext.ts";
import type { BandSpan } from "#report/risks/bandSpan.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import { arrangePlan, score, withLevels } from "#scoring/index.ts";
import type { Pool } from "#scoring/types.ts";
import { anyAssessmentOf } from "../fixtures/anyAssessmentOf.ts";
import { anyQuestionnaire } from "../fixtures/anyQuestionnaire.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  commitmentsScoring,
  workedExample,
} from "../fixtures/workedExample.ts";
import { anExposure, aRisk } from "../reference/cases/vectorCase.ts";

// Every number of a case is explained, many of them with a plan of their own.
vi.setConfig({ testTimeout: 60_000 });

const formatter = createFormatter("en", english);
const explainFormatter = createExplainFormatter("en", explainMessages);

function sourcesOf([questionnaire, assessment]: readonly [Questionnaire, Assessment]): ReportContext {
  return createReportContext(questionnaire, assessment, formatter);
}

/** Any assessment, with another one as its snapshot. */
const anyCase = anyQuestionnaire
  .chain((questionnaire) =>
    fc.tuple(fc.constant(questionnaire), anyAssessmentOf(questionnaire), anyAssessmentOf(questionnaire)),
  )
  .map(([questionnaire, assessment, { answers, exposure }]): readonly [Questionnaire, Assessment] => {
    const snapshot = { id: "then", takenAt: "2026-03-01T10:00:00Z", label: "Spring", exposure, answers };
    return [questionnaire, { ...assessment, snapshots: [snapshot] }];
  });

/** Returns a reference to every possible number. */
function everyRef(context: ReportContext): readonly MetricRef[] {
  const { scorecard, questionnaire, assessment } = context;
  const nodes = Object.keys(scorecard.nodes).flatMap((id) =>
    NODE_METRICS.map((metric): MetricRef => ({ kind: "node", id, metric })),
  );
  const facets = Object.entries(scorecard.lenses).flatMap(([lens, all]) =>
    Object.keys(all).flatMap((facet) =>
      POOL_METRICS.map((metric): MetricRef => ({ kind: "facet", lens, facet, metric })),
    ),
  );
  const items = Object.entries(scorecard.frameworks).flatMap(([framework, all]) =>
    Object.keys(all).flatMap((item) =>
      ITEM_METRICS.map((metric): MetricRef => ({ kind: "item", framework, item, metric })),
    ),
  );
  const risks = scorecard.risks.flatMap(({ id }) =>
    RISK_METRICS.map((metric): MetricRef => ({ kind: "risk", id, metric })),
  );
  const steps = arrangePlan(questionnaire, assessment).steps.map(
    ({ question, level }): MetricRef => ({ kind: "step", question, level }),
  );
  const changes = Object.keys(scorecard.nodes).map((id): MetricRef => ({ kind: "change", id }));
  const states = buildPlan(context).waves.flatMap(({ wave }) =>
    PROJECTION_METRICS.map((metric): MetricRef => ({ kind: "projection", wave, metric })),
  );
  const after = buildPlan(context).waves.flatMap(({ wave }) =>
    questionnaire.areas.map(({ id }): MetricRef => ({ kind: "areaProjection", id, wave })),
  );
  const raises = questionnaire.risks.flatMap((risk) =>
    risk.controls.map(({ question }): MetricRef => ({ kind: "oneLevelUp", risk: risk.id, question })),
  );
  return [
    ...everyCount(context),
    { kind: "projection", wave: 0, metric: "remainingRisk" },
    ...after,
    ...raises,
    ...states,
    ...nodes,
    ...facets,
    ...changes,
    ...items,
    ...risks,
    ...steps,
    { kind: "reduction" },
  ];
}

/** Returns a reference to every possible count. */
function everyCount(context: ReportContext): readonly MetricRef[] {
  const { questionnaire, scorecard } = context;
  const bands = questionnaire.scoring.risk.bands.map(({ id }) => id);
  // The last one is unknown.
  const waves = Array.from({ length: partsOf(context).plan.waves.length + 2 }, (_, wave) => wave);
  return [
    ...[[], ...bands.map((band) => [band]), bands.slice(-2)].flatMap((some): MetricRef[] => [
      { kind: "scenarios", bands: some, when: "before", wave: 0 },
      ...waves.map((wave): MetricRef => ({ kind: "scenarios", bands: some, when: "after", wave })),
    ]),
    ...[1, 2, 3, 4, 5].flatMap((likelihood) =>
      [1, 2, 3, 4, 5].map((impact): MetricRef => ({ kind: "cell", likelihood, impact, wave: 0 })),
    ),
    { kind: "openControls" },
    { kind: "belowTarget" },
    ...EXPOSURE_SETS.map((which): MetricRef => ({ kind: "exposure", which })),
    ...PAIR_SETS.map((which): MetricRef => ({ kind: "pairs", which })),
    ...Object.keys(scorecard.nodes).flatMap((id) =>
      QUESTION_SETS.map((which): MetricRef => ({ kind: "questions", id, which })),
    ),
    ...questionnaire.frameworks.flatMap(({ id }) =>
      ITEM_SETS.map((which): MetricRef => ({ kind: "items", framework: id, which })),
    ),
    ...STEP_SETS.flatMap((which) =>
      waves.flatMap((wave): MetricRef[] => [
        { kind: "steps", which, wave, metric: "count" },
        { kind: "steps", which, wave, metric: "points" },
      ]),
    ),
  ];
}

function everyExplanation(context: ReportContext): readonly MetricExplanation[] {
  return everyRef(context).flatMap((ref) => explainMetric(context, explainFormatter, ref) ?? []);
}

/** Returns the numbers of a metric straight from the scorecard. */
function scored(context: ReportContext, ref: MetricRef): readonly (number | null)[] {
  const { nodes, lenses, frameworks, risks } = context.scorecard;
  switch (ref.kind) {
    case "node": {
      const score = nodes[ref.id];
      if (score === undefined) return [];
      const { evidence, sensitivity } = score;
      if (ref.metric === "range") return [score.low, score.high];
      if (ref.metric === "evidence" && evidence) return [evidence.verified, evidence.documented, evidence.asserted];
      if (ref.metric === "sensitivity") return sensitivity === null ? [] : [sensitivity.min, sensitivity.max];
      return ref.metric === "evidence" ? [] : [score[ref.metric]];
    }
    case "facet":
      return pooled(lenses[ref.lens]?.[ref.facet], ref.metric);
    case "item": {
      if (ref.metric !== "target") return pooled(frameworks[ref.framework]?.[ref.item], ref.metric);
      const reports = buildFrameworks(context).list.find(({ id }) => id === ref.framework)?.items;
      return [reports?.find(({ id }) => id === ref.item)?.target ?? null];
    }
    case "change": {
      const [now, then] = [nodes[ref.id]?.value ?? null, context.last?.scorecard.nodes[ref.id]?.value ?? null];
      return now === null || then === null ? [] : [now - then];
    }
    case "risk": {
      const risk = risks.find(({ id }) => id === ref.id);
      if (ref.metric === "band" || risk === undefined) return [];
      const [known, worst] = [risk[ref.metric], risk[`${ref.metric}Worst`]];
      return worst - known > 1e-9 ? [known, worst] : [known];
    }
    case "reduction": {
      const sum = (metric: "inherent" | "residual") => risks.reduce((total, risk) => total + risk[metric], 0);
      return [1 - sum("residual") / sum("inherent")];
    }
    case "projection": {
      const { today, waves } = partsOf(context).plan;
      return [(ref.wave === 0 ? today : waves[ref.wave - 1]?.after)?.[ref.metric] ?? null];
    }
    case "areaProjection": {
      const after = partsOf(context).plan.waves[ref.wave - 1]?.after.radar.axes ?? [];
      return [after.find(({ id }) => id === ref.id)?.value ?? null];
    }
    case "oneLevelUp": {
      const controls = partsOf(context).register.find(({ id }) => id === ref.risk)?.controls ?? [];
      if (controls.find(({ question }) => question === ref.question)?.oneLevelUp == null) return [null];
      const level = (context.assessment.answers[ref.question]?.level ?? 0) + 1;
      const raised = withLevels(context.assessment, { [ref.question]: level });
      const after = score(context.questionnaire, raised).risks.find(({ id }) => id === ref.risk);
      if (after === undefined) return [null];
      return after.residualWorst - after.residual > 1e-9 ? [after.residual, after.residualWorst] : [after.residual];
    }
    case "step": {
      const { steps } = arrangePlan(context.questionnaire, context.assessment);
      return steps.flatMap((step) =>
        step.question === ref.question && step.level === ref.level ? [step.benefit] : [],
      );
    }
    default:
      return [counted(context, ref)].flat();
  }
}

/** The parts that screens show, built once per assessment. */
const made = new WeakMap<ReportContext, ReturnType<typeof makeParts>>();
function partsOf(context: ReportContext) {
  const parts = made.get(context) ?? makeParts(context);
  made.set(context, parts);
  return parts;
}
function makeParts(context: ReportContext) {
  const { register } = buildRisks(context);
  return { register, plan: buildPlan(context), areas: listAreas(context) };
}

/** Returns the count from the report parts that screens show; null if they show none. */
function counted(context: ReportContext, ref: CountRef): number | null | readonly number[] {
  const { assessment } = context;
  const { register, plan, areas } = partsOf(context);
  const questions = areas
    .flatMap((area) => area.practices.map((practice) => ({ area, practice })))
    .flatMap(({ area, practice }) =>
      practice.questions.map(({ id, state }) => ({ id, state, in: ["overall", area.id, practice.id] })),
    );
  const practices = areas.flatMap((area) => area.practices);
  switch (ref.kind) {
    case "scenarios": {
      if (ref.wave > plan.waves.length) return null;
      if (ref.bands.length === 0) return register.length;
      const steps = plan.waves.filter(({ wave }) => wave <= ref.wave).flatMap((wave) => wave.steps);
      const levels = Object.fromEntries(steps.map(({ question, level }) => [question, level]));
      const then = buildRisks(
        createReportContext(context.questionnaire, withLevels(assessment, levels), context.formatter),
        null,
      );
      const isIn = (band: string) => ref.bands.includes(band);
      const possible = then.register.map((entry) => entry[ref.when].possible);
      return spread({
        least: possible.filter((bands) => bands.every(isIn)).length,
        most: possible.filter((bands) => bands.some(isIn)).length,
      });
    }
    case "cell": {
      if (register.length === 0) return 0;
      return spread(plan.today.matrix[5 - ref.likelihood]?.[ref.impact - 1]?.count ?? { least: -1, most: -1 });
    }
    case "openControls": {
      const open = register.flatMap(({ controls }) =>
        controls.flatMap(({ question, state }) => (state === "open" || state === "unknown" ? [question] : [])),
      );
      return new Set(open).size;
    }
    case "belowTarget":
      return practices.filter(({ score }) => (score.gap ?? 0) > 1e-9).length;
    case "exposure": {
      const open = context.questionnaire.exposure.filter(
        ({ id, options }) => !options.some((option) => assessment.exposure[id]?.includes(option.id)),
      ).length;
      return ref.which === "open" ? open : context.questionnaire.exposure.length - open;
    }
    case "pairs": {
      const rated = areas.flatMap(({ score: { value, sensitivity } }) =>
        value === null || sensitivity === null ? [] : [{ value, ...sensitivity }],
      );
      const pairs = rated.flatMap((a, index) =>
        rated.slice(index + 1).map((b) => (a.value >= b.value ? [a, b] : [b, a])),
      );
      if (pairs.length === 0) return null;
      const loose = pairs.filter(([higher, lower]) => (lower?.max ?? 0) - (higher?.min ?? 0) > 1e-9).length;
      return ref.which === "loose" ? loose : pairs.length - loose;
    }
    case "questions": {
      if (questions.some(({ id }) => id === ref.id)) return null;
      const found = questions.filter((question) => question.in.includes(ref.id)).map(({ id }) => id);
      const given = found.map((id) => assessment.answers[id]);
      if (["unstated", "asserted", "documented", "verified"].includes(ref.which)) {
        const answered = given.filter((answer) => answerState(answer) === "answered");
        return answered.filter((answer) => (answer?.evidence ?? "unstated") === ref.which).length;
      }
      const isIn = (state: string) =>
        ref.which === "missing" ? state === "open" || state === "unknown" : state === ref.which;
      return given.map((answer) => answerState(answer)).filter(isIn).length;
    }
    case "items": {
      const report = buildFrameworks(context).list.find(({ id }) => id === ref.framework);
      if (report === undefined) return null;
      const { counts, uncited, items } = report;
      return { ...counts, uncited, cited: items.length }[ref.which];
    }
    case "steps": {
      const steps = plan.waves.filter(({ wave }) => ref.wave === 0 || wave === ref.wave).flatMap((wave) => wave.steps);
      if (ref.which === "planned" && ref.wave > plan.waves.length) return null;
      if (ref.which === "planned") {
        return ref.metric === "count" ? steps.length : steps.reduce((sum, { effort }) => sum + effort.points, 0);
      }
      if (ref.wave > 0 || ref.metric === "points") return null;
      if (ref.which === "dismissed") return plan.dismissed.length;
      return plan.done.filter(({ recorded }) => ref.which === "done" || !recorded).length;
    }
  }
}

/** Returns what certainly counts and what might count in addition. */
function spread({ least, most }: BandSpan): readonly number[] {
  return least === most ? [most] : [least, most - least];
}

function pooled(pool: Pool | undefined, metric: PoolMetric): readonly (number | null)[] {
  if (pool === undefined) return [];
  return metric === "range" ? [pool.low, pool.high] : [pool[metric]];
}

function combined({ rows, combine }: ExplainedPart): number {
  return combine === "sum"
    ? rows.reduce((sum, { amount }) => sum + amount, 0)
    : rows.reduce((product, { amount }) => product * amount, 1);
}

/** Returns all references in an explanation. */
function offered(explanation: MetricExplanation): readonly MetricRef[] {
  return [
    ...explanation.parts.flatMap(({ rows }) => rows.flatMap(({ of }) => of ?? [])),
    ...explanation.checks.flatMap(({ rows }) => rows.flatMap(({ of }) => of ?? [])),
    ...explanation.leftOut.flatMap(({ items }) => items.flatMap(({ of }) => of ?? [])),
    ...explanation.heldBack.map(({ of }) => of),
    ...explanation.related.map(({ of }) => of),
  ];
}

describe("the gap to a target that no answered part has", () => {
  const answers = { "A1.answered": { level: 4 } };
  const context = sourcesOf([workedExample, anAssessment(answers, { targets: { A2: 3 } })]);
  const explained = (id: string) => explainMetric(context, explainFormatter, { kind: "node", id, metric: "gap" });

  it("has nothing to compare, down to the open question", () => {
    const whole = explained("overall");
    expect(whole?.shown).toBe("nothing to compare");
    expect(whole?.leftOut[0]).toEqual({
      why: "Answers and a target, but nowhere both: there is nothing to compare yet",
      items: [{ title: "Area A", detail: "", of: { kind: "node", id: "A", metric: "gap" }, question: null }],
    });
    const area = explained("A")?.leftOut.map(({ why, items }) => [why, items.map(({ title }) => title)]);
    expect(area).toEqual([
      ["Not answered yet", ["Practice A2"]],
      ["No target is set for it", ["Practice A1"]],
    ]);
    const questions = explained("A2")?.leftOut.flatMap(({ items }) => items.map(({ question }) => question));
    expect(questions).toEqual(["A2.light", "A2.heavy"]);
  });
});

describe("a gap that is shown as the difference of its target and its value", () => {
  /** The gap of areas with one question each: its weight, its target and its level. */
  const gapOf = (...areas: readonly (readonly [number, number, number])[]) => {
    const listed = areas.map(([weight, target, level], index) => ({ id: `A${index}`, weight, target, level }));
    const questionnaire = aQuestionnaire(
      listed.map(({ id, weight }) => anArea(id, [aPractice(`${id}.P`, [aQuestion(`${id}.P.q`)])], { weight })),
    );
    const answers = Object.fromEntries(listed.map(({ id, level }) => [`${id}.P.q`, { level }]));
    const targets = Object.fromEntries(listed.map(({ id, target }) => [id, target]));
    const context = sourcesOf([questionnaire, anAssessment(answers, { targets })]);
    return explainMetric(context, explainFormatter, { kind: "node", id: "overall", metric: "gap" });
  };

  it.each([
    {
      name: "thirds",
      gap: gapOf([1, 2, 2], [1, 3, 2], [1, 3, 3]),
      shows: ["0.34", "0.333", "0.34, the difference of the target and the value as shown: 2.67 minus 2.33."],
    },
    {
      name: "almost a hundredth away",
      gap: gapOf([0.3449, 4, 3], [0.0102, 3, 3], [0.6449, 3, 2]),
      shows: ["0.98", "0.9898", "0.98, the difference of the target and the value as shown: 3.34 minus 2.36."],
    },
  ])("has a calculation that is less than a hundredth away, and says why: $name", ({ gap, shows }) => {
    expect([gap?.shown, gap?.parts[0]?.total.text, gap?.notes[0]?.replace("It is shown as ", "")]).toEqual(shows);
  });

  it("has nothing to say if rounding makes the same", () => {
    const gap = gapOf([1, 2, 1], [1, 3, 2]);
    expect([gap?.shown, gap?.parts[0]?.total.text, gap?.notes]).toEqual(["1.0", "1.0", []]);
  });
});

describe("the order of the areas under other weights", () => {
  const halves = (id: string, ...levels: readonly [number, number]) => ({
    [`${id}.a`]: { level: levels[0] },
    [`${id}.b`]: { level: levels[1] },
  });
  const ids = ["A", "B", "C"];
  const three = aQuestionnaire(
    ids.map((id) =>
      anArea(
        id,
        ["a", "b"].map((part) => aPractice(id + part, [aQuestion(`${id}.${part}`)])),
      ),
    ),
  );
  // A stays at 5.0, B could be 1.0 to 4.0, C 2.2 to 2.8.
  const context = sourcesOf([
    three,
    anAssessment({ ...halves("A", 5, 5), ...halves("B", 0, 5), ...halves("C", 2, 3) }),
  ]);

  it("lists each area with those that stay below it, and the pairs that could swap", () => {
    const firm = explainMetric(context, explainFormatter, { kind: "pairs", which: "firm" });
    expect(firm?.shown).toBe("2");
    expect(
      firm?.parts[0]?.rows.map(({ title, detail, value, contribution }) => [title, detail, value, contribution]),
    ).toEqual([["Area A", "Area B (1.0 to 4.0) and Area C (2.2 to 2.8)", "5.0", "2"]]);
    expect(firm?.leftOut.map(({ why, items }) => [why, items.map(({ title }) => title)])).toEqual([
      ["It could change places", ["Area B and Area C"]],
    ]);
  });

  it("links a pair to the weights behind it", () => {
    const loose = explainMetric(context, explainFormatter, { kind: "pairs", which: "loose" });
    const [row] = loose?.parts[0]?.rows ?? [];
    expect(row).toMatchObject({
      title: "Area B",
      contribution: "1",
      of: { kind: "node", id: "B", metric: "sensitivity" },
    });
    expect(loose?.leftOut[0]?.items[0]).toMatchObject({
      title: "Area A and Area B",
      detail: "5.0, and 1.0 to 4.0",
    });
  });

  it("has nothing to compare if only one is rated", () => {
    const one = sourcesOf([three, anAssessment(halves("A", 5, 5))]);
    expect(explainMetric(one, explainFormatter, { kind: "pairs", which: "firm" })).toBeNull();
  });
});

describe("a level up that leaves nothing of a range", () => {
  // The open exposure question can raise the impact, unless the only control on it takes all of it away.
  const open = aQuestionnaire([anArea("A", [aPractice("A.P", [aQuestion("A.P.q")])])], {
    scoring: { ...commitmentsScoring, maxRiskReduction: 1 },
    exposure: [anExposure("e", "one", ["much", "little"])],
    risks: [
      aRisk("r", {
        impact: 2,
        drivers: [{ option: "e:much", impact: 2 }],
        controls: [{ question: "A.P.q", on: "impact", weight: 1 }],
      }),
    ],
  });
  const raisedFrom = (level: number) =>
    explainMetric(sourcesOf([open, anAssessment({ "A.P.q": { level } })]), explainFormatter, {
      kind: "oneLevelUp",
      risk: "r",
      question: "A.P.q",
    });

  it("has one number, and calculates it from both ends of today's range", () => {
    const { shown, amounts, parts } = raisedFrom(4) ?? {};
    expect([shown, amounts]).toEqual(["3.0", [3]]);
    expect(parts?.map(({ caption, total }) => [caption, total.text])).toEqual([
      ["Effect of one level", "3.0"],
      ["Effect of one level, at worst", "3.0"],
      ["Likelihood times impact", "3.0"],
      ["Likelihood after the controls", "3.0"],
      ["Impact after the controls", "1.0"],
    ]);
  });

  it("has two numbers while a range remains", () => {
    const { shown, amounts } = raisedFrom(3) ?? {};
    expect([shown, amounts?.map((amount) => Number(amount.toFixed(9)))]).toEqual(["3.6 to 4.8", [3.6, 4.8]]);
  });
});

type Law = (explanation: MetricExplanation, context: ReportContext, refs: ReadonlySet<string>) => void;

/** Invariants of every explanation. */
const LAWS: Readonly<Record<string, Law>> = {
  "is the number that scoring gives": ({ ref, amounts }, context) => {
    const expected = scored(context, ref).filter((number) => number !== null);
    expect(amounts.length, JSON.stringify(ref)).toBe(expected.length);
    // A difference is computed from two numbers as shown.
    const isDifference = ref.kind === "change" || (ref.kind === "node" && ref.metric === "gap");
    for (const [index, number] of expected.entries()) {
      const amount = amounts[index] ?? 0;
      // With one decimal it is the exact one, rounded; with two, each number may be off by half a unit, and one of them
      // cut below a threshold.
      const most = decimalsOf(amount) < 2 ? 0.05 : 0.015;
      expect(Math.abs(amount - number)).toBeLessThanOrEqual((isDifference ? most : 0) + 1e-9);
    }
  },

  "has rows that make each total, and first parts that make the number shown": ({ ref, amounts, parts }) => {
    for (const part of parts) expect(combined(part), JSON.stringify(ref)).toBeCloseTo(part.total.amount, 9);
    if (parts.length === 0) return;
    for (const [index, amount] of amounts.entries()) {
      expect(parts[index]?.total.amount, JSON.stringify(ref)).toBeCloseTo(amount, 9);
    }
  },

  "offers only ways that lead somewhere": (explanation, context, refs) => {
    for (const ref of offered(explanation)) expect(refs).toContain(JSON.stringify(ref));
    const { nodes } = context.scorecard;
    const questions = [
      ...explanation.parts.flatMap(({ rows }) => rows.flatMap(({ question }) => question ?? [])),
      ...explanation.leftOut.flatMap(({ items }) => items.flatMap(({ question }) => question ?? [])),
      ...(explanation.question === null ? [] : [explanation.question]),
    ];
    for (const question of questions) expect(Object.hasOwn(nodes, question), question).toBe(true);
  },

  "shows neither NaN nor infinity nor minus zero": ({ ref: _ref, ...said }) => {
    expect(JSON.stringify(said, (_, value) => (Object.is(value, -0) ? "−0" : value))).not.toMatch(
      /NaN|Infinity|∞|"−0"|-0[^.]|undefined/,
    );
    for (const { amount } of said.parts.flatMap(({ rows }) => rows)) expect(Number.isFinite(amount)).toBe(true);
  },
};

function expectLaws(given: readonly [Questionnaire, Assessment]): void {
  const context = sourcesOf(given);
  const all = everyExplanation(context);
  const refs = new Set(all.map(({ ref }) => JSON.stringify(ref)));
  for (const [name, law] of Object.entries(LAWS)) {
    for (const explanation of all) {
      try {
        law(explanation, context, refs);
      } catch (cause) {
        throw new Error(name, { cause });
      }
    }
  }
}

describe("any metric of any assessment", () => {
  it("satisfies every invariant", () => {
    fc.assert(fc.property(anyCase, expectLaws), { numRuns: 15 });
  });

  it("satisfies them with a long plan in more than three waves", () => {
    const ids = Array.from({ length: 8 }, (_, index) => `A.P.q${index}`);
    const questionnaire = aQuestionnaire([
      anArea("A", [
        aPractice(
          "A.P",
          ids.map((id) => aQuestion(id)),
        ),
      ]),
    ]);
    const answers = Object.fromEntries(ids.map((id) => [id, { level: 0 }]));
    const plan = { focus: 0.5, capacities: [8, 8, 8, 8], items: {} };
    const given = [questionnaire, anAssessment(answers, { targets: { "A.P": 5 }, plan })] as const;
    const { waves } = buildPlan(sourcesOf(given));
    expect(waves.map(({ steps }) => steps.length > 0)).toEqual([true, true, true, true, true]);
    expect(waves.flatMap(({ steps }) => steps)).toHaveLength(40);
    expectLaws(given);
  });

  it("is explained for every number in a sentence of the report", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const context = sourcesOf(given);
        const { headline, lead } = buildOverview(context, "2026-11-23");
        const risks = buildRisks(context, null);
        const plan = buildPlan(context);
        const said = [
          headline,
          ...lead,
          risks.headline,
          ...risks.lead,
          plan.headline,
          ...plan.lead,
          plan.progress.runs,
          ...[plan.today, ...plan.waves.map(({ after }) => after)].map(({ summary }) => summary),
          ...buildFrameworks(context).list.map(({ sentence }) => sentence),
          ...buildLenses(context).map(({ sentence }) => sentence),
          ...buildResults(context, "2026-11-23").priorities.sensitivity,
        ];
        const linked = said.flat().flatMap(({ metric }) => metric ?? []);
        for (const ref of linked)
          expect(explainMetric(context, explainFormatter, ref), JSON.stringify(ref)).not.toBeNull();
        if (context.scorecard.nodes["overall"]?.value != null) expect(linked.length).toBeGreaterThan(1);
      }),
      { numRuns: 30 },
    );
  });
});
