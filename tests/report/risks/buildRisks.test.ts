import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Assessment } from "#assessment/schema.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { RiskReport } from "#report/risks/riskReport.ts";
import { textOf } from "#report/runs.ts";
import { score, withLevels } from "#scoring/index.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const build = (questionnaire: Questionnaire, assessment: Assessment, raisesOf?: string | null) =>
  buildRisks(createReportContext(questionnaire, assessment, formatter), raisesOf);
const headline = ({ headline: runs }: RiskReport) => runs.map(({ text }) => text).join("");

/** Returns a scenario at 5 × 5 with one question as control on each side. */
function aRisk(id: string, rest: Partial<RiskScenario> = {}): RiskScenario {
  const controls: RiskScenario["controls"] = [
    { question: "q1", on: "likelihood", weight: 1 },
    { question: "q1", on: "impact", weight: 1 },
  ];
  const plain = { title: `Risk ${id}`, description: "It happens.", category: "Security", references: [], drivers: [] };
  return { id, ...plain, likelihood: 5, impact: 5, controls, ...rest };
}

const exposure: Questionnaire["exposure"] = ["agents", "decisions"].map((id) => ({
  id,
  prompt: `How are ${id} used?`,
  why: "It matters.",
  choice: "one",
  options: [
    { id: "none", label: "Not at all" },
    { id: "some", label: "Somewhat" },
  ],
}));

function with_(risks: RiskScenario[], rest: Partial<Questionnaire> = {}): Questionnaire {
  const areas = [
    anArea("A", [aPractice("A1", [aQuestion("q1"), aQuestion("q2")])]),
    anArea("B", [aPractice("B1", [aQuestion("q3"), aQuestion("q4", { editions: ["large"] })])]),
  ];
  return aQuestionnaire(areas, { risks, exposure, ...rest });
}
const said = { agents: ["some"], decisions: ["some"] };
const answered = (answers: Record<string, Answer>, rest: Partial<Assessment> = {}) =>
  anAssessment(answers, { exposure: said, ...rest });
const mild = { likelihood: 1, impact: 1 };

describe("headline", () => {
  const one = [aRisk("a")];
  const two = [aRisk("a"), aRisk("b", mild)];
  const given = [aRisk("a"), aRisk("b", { controls: [] })];
  const many = Array.from({ length: 14 }, (_, index) => aRisk(`r${index}`));
  it.each([
    { name: "no risks described", risks: [], answers: {}, says: "This questionnaire describes no risks." },
    {
      name: "one risk, and it stays",
      risks: one,
      answers: { q1: { level: 0 } },
      says: "Without controls, the one risk would be high or very high. With them, it still is.",
    },
    {
      name: "one of two, then none",
      risks: two,
      answers: { q1: { level: 5 } },
      says: "Without controls, one of two risks would be high or very high. With them, none is.",
    },
    {
      name: "both, then one",
      risks: given,
      answers: { q1: { level: 5 } },
      says: "Without controls, both risks would be high or very high. With them, one is.",
    },
    {
      name: "as many as before",
      risks: given,
      answers: { q1: { level: 0 } },
      says: "Without controls, both risks would be high or very high. With them, as many still are.",
    },
    {
      name: "numerals from thirteen",
      risks: [...many, aRisk("x", { controls: [] })],
      answers: { q1: { level: 5 } },
      says: "Without controls, all 15 risks would be high or very high. With them, one is.",
    },
    {
      name: "mild from the beginning",
      risks: [aRisk("a", mild)],
      answers: { q1: { level: 1 } },
      says: "Even without controls, the one risk would not be high or very high.",
    },
    {
      name: "nothing answered",
      risks: two,
      answers: {},
      says: "Without controls, one of two risks would be high or very high. No control is answered yet.",
    },
    {
      name: "no control applies",
      risks: two,
      answers: { q1: { notApplicable: "No AI." } },
      says: "Without controls, one of two risks would be high or very high. No control applies.",
    },
    {
      name: "only don't know",
      risks: two,
      answers: { q1: { unknown: true } as const },
      says: "Without controls, one of two risks would be high or very high. No control is answered yet.",
    },
    {
      name: "nothing applies",
      risks: [aRisk("a", { appliesWhen: ["agents:none"] })],
      answers: {},
      says: "No risk applies here. The one that is described is ruled out.",
    },
  ])("$name", ({ risks, answers, says }) => expect(headline(build(with_(risks), answered(answers)))).toBe(says));

  it("says that the use of AI is not described", () => {
    const report = build(with_(two), answered({ q1: { level: 5 } }, { exposure: {} }));
    expect(headline(report)).toBe(
      "Without controls, 1 of 2 risks would be high or very high, 0 with them. No question about the situation is answered yet.",
    );
    expect(textOf(report.lead.at(-1) ?? [])).toMatch(/^Both questions about the situation are open/);
  });
});

describe("lead", () => {
  it("states how much the controls remove and how many are missing", () => {
    const risk = aRisk("a", { controls: [...aRisk("a").controls, { question: "q3", on: "impact", weight: 1 }] });
    expect(build(with_([risk]), answered({ q1: { level: 5 } })).lead.map(textOf)).toEqual([
      "Each path runs from the risk as it would be without controls (ring) to the risk as it is (disc).",
      // (5 − 4·0.8)·(5 − 4·0.8·0.5) of 25.
      "Together, the controls reduce the sum of all risks by 76%, compared with no controls.",
      "One control is not answered yet and lowers nothing until it is.",
    ]);
  });
});

describe("open questions about the use of AI", () => {
  const drivers = [
    { option: "agents:some", likelihood: 2 },
    { option: "agents:none", likelihood: -1 },
    { option: "decisions:some", impact: 1 },
  ];
  const risks = [aRisk("a", { likelihood: 2, impact: 3, drivers }), aRisk("b", mild)];
  const built = (exposureSaid: Assessment["exposure"], level = 5) =>
    build(with_(risks), answered({ q1: { level } }, { exposure: exposureSaid }));
  const states = (report: RiskReport) =>
    report.register.map(({ before, after }) =>
      [before, after].map(({ shown }) => `${shown.product} ${shown.band.name}`),
    );

  it("show their possible effect next to the known value, everywhere", () => {
    const report = built({ decisions: ["some"] }, 0);
    expect(states(report)).toEqual([
      ["8.0 to 16.0 Low to High", "8.0 to 16.0 Low to High"],
      ["1.0 Very low", "1.0 Very low"],
    ]);
    expect(report.register[0]).toMatchObject({
      range: "8.0 to 16.0",
      rangeText: "Between 8.0 and 16.0 while one question about the situation is not answered.",
      openExposure: 1,
    });
    expect(report.bands.map(({ name, text }) => [name, text.before, text.after])).toEqual([
      ["Very high", "0", "0"],
      ["High", "0 to 1", "0 to 1"],
      ["Moderate", "0 to 1", "0 to 1"],
      ["Low", "0 to 1", "0 to 1"],
      ["Very low", "1", "1"],
    ]);
    expect(headline(report)).toBe(
      "Without controls, 0 to 1 of 2 risks would be high or very high, as many with them. One question about the situation is open.",
    );
    expect(report.matrix.title).toBe("0 to 1 of 2 risks are high or very high without controls, 0 to 1 with them");
    expect(report.matrix.points[0]?.text.spoken).toBe(
      "1, Risk a: 8.0 to 16.0, Low to High, controls lower nothing yet.",
    );
    expect(report.matrix.points.map(({ worst }) => worst === null)).toEqual([false, true]);
    expect(textOf(report.lead.at(-1) ?? [])).toBe(
      "One question of 2 about the situation is open: risks that the answers could rule out still count. A risk’s second number is the worst that the open ones could add; a band’s two are the fewest and the most risks.",
    );
  });

  it("state the effect of a control on both", () => {
    const [risk] = built({ decisions: ["some"] }, 4).register;
    expect(risk?.help?.text).toBe(
      "What would lower it most: “What about q1?” at level 5, Level 5 makes it 1.9 (2.8 − 0.9), at worst 2.6 (4.33 − 1.77).",
    );
  });

  it("leave one number once they are answered", () => {
    expect(states(built({ agents: ["none"], decisions: ["some"] }, 0))[0]).toEqual(["4.0 Low", "4.0 Low"]);
    expect(headline(built({ agents: ["none"], decisions: ["some"] }))).not.toMatch(/open/);
  });

  it("leave one number if the organisation rates the risk itself", () => {
    const own = { likelihood: { value: 3, reason: "Seen." }, impact: { value: 3, reason: "Seen." } };
    const report = build(with_(risks), answered({ q1: { level: 0 } }, { exposure: {}, treatments: { a: own } }));
    expect(states(report)[0]).toEqual(["9.0 Moderate", "9.0 Moderate"]);
  });
});

describe("register", () => {
  it("lists the drivers of a risk, the chosen ones first", () => {
    const drivers = [
      { option: "agents:none", likelihood: -1 },
      { option: "decisions:some", impact: 1.5 },
      { option: "agents:some", likelihood: 1, impact: 2 },
    ];
    const [entry] = build(with_([aRisk("a", { drivers })]), answered({}, { exposure: { agents: ["some"] } })).register;
    expect(entry?.drivers.map(({ prompt, label, state, adds }) => [prompt, label, state, adds])).toEqual([
      ["How are agents used?", "Somewhat", "chosen", "+1 likelihood and +2 impact"],
      ["How are decisions used?", "Somewhat", "open", "+1.5 impact"],
      ["How are agents used?", "Not at all", "notChosen", "−1 likelihood"],
    ]);
    expect(entry?.exposure).toEqual(["agents", "decisions"]);
  });

  it("keeps a risk whose exposure is unanswered, and says so; excludes one that an answer rules out", () => {
    const risks = ["agents", "decisions"].map((id) => aRisk(id, { appliesWhen: [`${id}:some`] }));
    const report = build(with_(risks), anAssessment({}, { exposure: { decisions: ["none"] } }));
    expect(report.register.map(({ id, undecided }) => [id, undecided])).toEqual([["agents", true]]);
    expect(report.ruledOut.map(({ id, why }) => [id, why])).toEqual([
      ["decisions", "How are decisions used? Not at all."],
    ]);
    const [kept] = build(with_(risks), answered({})).register;
    expect(kept?.undecided).toBe(false);
  });

  it("distinguishes controls: in place, in part, missing, left out", () => {
    const controls = ["q1", "q2", "q3", "q4"].map((question, index) => {
      return { question, on: "likelihood", weight: index + 1 } as const;
    });
    const answers = { q1: { level: 3 }, q2: { notApplicable: "No robots." } };
    const targets = { targets: { A1: 3 } };
    const [entry] = build(with_([aRisk("a", { controls })]), answered(answers, targets)).register;
    expect(
      entry?.controls.map(({ question, answer, status, shareText }) => [question, answer, status, shareText]),
    ).toEqual([
      ["q4", "Not asked in this edition", "leftOut", ""],
      ["q3", "Not answered", "missing", "75%"],
      ["q2", "Not applicable: No robots.", "leftOut", ""],
      ["q1", "3, Level 3", "holds", "25%"],
    ]);
    expect(entry?.held).toBe("1 in place and 1 missing");
    expect(entry?.areas).toEqual(["A", "B"]);
    expect(entry?.openControls).toBe(1);
    expect(entry?.controls[1]?.missing).toBe("Nobody has answered, so it counts as absent.");
    expect(entry?.controls[3]?.missing).toBe("");
  });

  it("is not reduced when every control is not applicable or outside the edition", () => {
    const controls = ["q1", "q4"].map((question) => ({ question, on: "impact", weight: 1 }) as const);
    const [entry] = build(with_([aRisk("a", { controls })]), answered({ q1: { notApplicable: "" } })).register;
    expect([entry?.after.product, entry?.best, entry?.range]).toEqual([25, 25, "fixed"]);
    expect(entry?.held).toBe("no control applies");
    expect(entry?.controls.map(({ oneLevelUp }) => oneLevelUp)).toEqual([null, null]);
  });

  it("raises from not answered to level 1, and not beyond the top", () => {
    const report = build(with_([aRisk("a")]), answered({}));
    // 4.36 on either side: rounded to 4, it is one band milder.
    expect(report.register[0]?.controls[0]?.oneLevelUp).toMatchObject({
      level: 1,
      levelText: "1, Level 1",
      action: "Do more.",
      band: { name: "High" },
      text: { from: "25.0", decrease: "6.0", residual: "19.0" },
    });
    expect(build(with_([aRisk("a")]), answered({ q1: { level: 5 } })).register[0]?.controls[0]?.oneLevelUp).toBeNull();
  });

  it("shows a range while a control is unanswered, and none when its answer could change nothing", () => {
    const range = (risk: RiskScenario, answers: Record<string, Answer>) => {
      const [entry] = build(with_([risk]), answered(answers)).register;
      return [entry?.range, entry?.rangeText];
    };
    // (5 − 4·0.8)² to 5².
    expect(range(aRisk("a"), {})).toEqual(["3.2 to 25.0", "Between 3.2 and 25.0 while one control is not answered."]);
    // (3 − 2·0.8)² to 3²: both ends have the same number of decimals.
    expect(range(aRisk("a", { likelihood: 3, impact: 3 }), {})[0]).toBe("1.96 to 9.00");
    expect(range(aRisk("a", mild), {})[0]).toBe("1.0");
    expect(range(aRisk("a"), { q1: { level: 5 } })).toEqual(["fixed", ""]);
  });

  it("simulates only the open scenario", () => {
    const open = build(with_([aRisk("a"), aRisk("b")]), answered({}), "b").register;
    expect(open.map(({ id, controls }) => [id, controls[0]?.oneLevelUp === null])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });
});

describe("laws, for any questionnaire and any answers", () => {
  it("the bands count every scenario of the register in each band where it is or could be", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const { bands, register, ruledOut, matrix } = build(questionnaire, assessment, null);
        const sum = (side: "before" | "after", end: "least" | "most") =>
          bands.reduce((total, band) => total + band[side][end], 0);
        for (const side of ["before", "after"] as const) {
          const open = register.filter((entry) => entry[side].possible.length > 1);
          expect(sum(side, "least")).toBe(register.length - open.length);
          expect(sum(side, "most")).toBe(register.reduce((total, entry) => total + entry[side].possible.length, 0));
        }
        expect(register.length + ruledOut.length).toBe(questionnaire.risks.length);
        expect(matrix.points.map(({ id }) => id)).toEqual(register.map(({ id }) => id));
      }),
    );
  });

  it("the reduction lies in 0…1 and every text is a number or a word", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const report = build(questionnaire, assessment);
        if (report.reduction !== null) expect(report.reduction).toBeGreaterThanOrEqual(0);
        if (report.reduction !== null) expect(report.reduction).toBeLessThanOrEqual(1);
        expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity|[−-]0(\.0)?["% ]/);
      }),
    );
  });

  it("raising a control gives the score of the raised answers, and never more risk", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        for (const { id, after, controls } of build(questionnaire, assessment).register) {
          for (const { question, oneLevelUp } of controls) {
            if (oneLevelUp === null) continue;
            const { risks } = score(questionnaire, withLevels(assessment, { [question]: oneLevelUp.level }));
            const expected = risks.find((risk) => risk.id === id);
            expect([oneLevelUp.residual, oneLevelUp.band.id]).toEqual([expected?.residual, expected?.band]);
            expect(oneLevelUp.residual).toBeLessThanOrEqual(after.product + 1e-9);
          }
        }
      }),
    );
  });
});
