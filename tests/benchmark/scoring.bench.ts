import { bench, describe } from "vitest";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { receiveFile } from "#assessment/workshop/receive.ts";
import { previewResponses, withResponses } from "#assessment/workshop/respondents.ts";
import { responseText } from "#assessment/workshop/response.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire, levelsOf } from "../fixtures/workedExample.ts";

/*
 * Measures scoring and planning: on the ten commitments, and on generated questionnaires of their shape (ten areas,
 * five references and two facets per question) of growing sizes. `npm run benchmark`
 */

type Size = { readonly practices: number; readonly questions: number; readonly scenarios: number };

const EFFORTS = ["S", "M", "L"] as const;
const FACETS = ["a", "b", "c", "d", "e", "f", "g"];

/** Returns a questionnaire with its questions distributed over practices, and the practices over ten areas, in turn. */
function questionnaireOf({ practices, questions, scenarios }: Size): Questionnaire {
  const perPractice = (practice: number) => upTo(questions).filter((question) => question % practices === practice);
  const aPracticeOf = (practice: number) => aPractice(`p${practice}`, perPractice(practice).map(aQuestionOf));
  const areas = upTo(10).map((area) => {
    return anArea(
      `a${area}`,
      upTo(practices)
        .filter((practice) => practice % 10 === area)
        .map(aPracticeOf),
    );
  });
  return aQuestionnaire(areas, {
    targets: [
      { id: "profile", title: "P", description: "P", levels: Object.fromEntries(areas.map(({ id }) => [id, 5])) },
    ],
    lenses: [{ id: "lens", title: "Lens", facets: FACETS.map((id) => ({ id, title: id, summary: id })) }],
    frameworks: upTo(5).map((framework) => ({
      id: `f${framework}`,
      title: "Framework",
      version: "1",
      publisher: "Somebody",
      items: upTo(70).map((item) => ({ id: `item ${item}`, title: "Item" })),
    })),
    exposure: upTo(12).map((id) => ({
      id: `e${id}`,
      prompt: "Where?",
      why: "So.",
      choice: "one",
      options: upTo(4).map((option) => ({ id: `o${option}`, label: "Option" })),
    })),
    risks: upTo(scenarios).map((id) => aRiskOf(id, questions)),
  });
}

function aQuestionOf(id: number) {
  return aQuestion(`q${id}`, {
    weight: 1 + (id % 3),
    levels: levelsOf(...upTo(5).map((level) => EFFORTS[(id + level) % 3] ?? "M")),
    references: upTo(5).map((framework) => ({ framework: `f${framework}`, item: `item ${(id * 7) % 70}` })),
    facets: [`lens:${FACETS[id % 7]}`, `lens:${FACETS[(id + 3) % 7]}`],
  });
}

/** Returns a scenario with three drivers and eight controls, half of them on each side. */
function aRiskOf(id: number, questions: number): RiskScenario {
  return {
    id: `r${id}`,
    title: "Risk",
    description: "Risk.",
    category: "Security",
    likelihood: 2 + (id % 3),
    impact: 2 + (id % 4),
    appliesWhen: [`e${id % 12}:o1`, `e${id % 12}:o2`],
    drivers: upTo(3).map((driver) => ({ option: `e${(id + driver) % 12}:o1`, likelihood: 1, impact: 0.5 })),
    controls: upTo(8).map((control) => ({
      question: `q${(id * 37 + control * 11) % questions}`,
      on: control % 2 === 0 ? "likelihood" : "impact",
      weight: 1 + (control % 2),
    })),
    references: [],
  };
}

function assessmentOf(questions: number): Assessment {
  const answers: Record<string, Answer> = {};
  for (const id of upTo(questions)) {
    answers[`q${id}`] = id % 31 === 30 ? { notApplicable: "No." } : { level: (id * 7) % 3, evidence: "documented" };
  }
  const exposure = Object.fromEntries(upTo(12).map((id) => [`e${id}`, ["o1"]]));
  return anAssessment(answers, { target: "profile", exposure });
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Returns an assessment with all questions and exposure questions answered, and a target profile. */
function answered(questionnaire: Questionnaire, edition: string): Assessment {
  const questions = outlineOf(questionnaire).questions.map(({ question }) => question);
  const answers = questions.map(({ id }, index): [string, Answer] => [
    id,
    { level: (index * 7) % 5, evidence: "documented" },
  ]);
  return anAssessment(Object.fromEntries(answers), {
    edition,
    target: questionnaire.targets.at(-1)?.id ?? "",
    exposure: Object.fromEntries(questionnaire.exposure.map(({ id, options }) => [id, [options.at(-1)?.id ?? ""]])),
  });
}

function compare(name: string, questionnaire: Questionnaire, assessment: Assessment): void {
  describe(name, () => {
    bench("score", () => void score(questionnaire, assessment), { time: 1000 });
    bench("planImprovements", () => void planImprovements(questionnaire, assessment), { time: 1000 });
  });
}

const cisos4ai = await readCisos4ai();
compare("the ten commitments, quick edition", cisos4ai, answered(cisos4ai, "quick"));
compare("the ten commitments, full edition", cisos4ai, answered(cisos4ai, "full"));

const sizes: readonly Size[] = [
  { practices: 30, questions: 100, scenarios: 26 },
  { practices: 300, questions: 1_000, scenarios: 260 },
  { practices: 3_000, questions: 10_000, scenarios: 2_600 },
];
for (const size of sizes) {
  const name = `${size.questions} questions in ${size.practices} practices, ${size.scenarios} scenarios`;
  compare(name, questionnaireOf(size), assessmentOf(size.questions));
}

describe("the ten commitments, full edition, 200 respondents", () => {
  const assessment = answered(cisos4ai, "full");
  const votesOf = (respondent: number) =>
    Object.fromEntries(
      Object.keys(assessment.answers).map((id, index): [string, Answer] => [id, { level: (index * respondent) % 6 }]),
    );
  const respondents = upTo(200).map((respondent) => ({
    id: `r${respondent}`,
    name: "Somebody",
    answers: votesOf(respondent),
  }));
  bench("consensus", () => void consensus(cisos4ai, { ...assessment, respondents }), { time: 1000 });

  const files = respondents.map(({ id, answers }) =>
    responseText({
      respondent: id,
      invitation: "i",
      questionnaire: { id: cisos4ai.id, version: cisos4ai.version },
      edition: "full",
      answers,
    }),
  );
  const here = { ...assessment, questionnaire: { id: cisos4ai.id, version: cisos4ai.version } };
  const asked = { assessment: here, questionnaire: cisos4ai };
  bench(
    "response files read and merged",
    () => {
      const received = files.map((file) => receiveFile("response.json", file, asked));
      withResponses(here, previewResponses(here, received), String, here.updatedAt);
    },
    { time: 1000 },
  );
});
