import type { Answer, Assessment } from "#assessment/schema.ts";
import type { Question, Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import { anArea, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

/** A test vector before its numbers: `known` holds those calculated by hand from the text of the method. */
export type VectorCase = {
  readonly name: string;
  /** The special case that it tests. */
  readonly about: string;
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  /** A part of the expected results, in the same shape. */
  readonly known: object;
};

type Weights = Readonly<Record<string, number>>;

/** Returns a questionnaire of one area "area" with one practice "practice" and these questions. */
export function ofQuestions(questions: Question[], rest: Partial<Questionnaire> = {}): Questionnaire {
  return aQuestionnaire([anArea("area", [aPractice("practice", questions)])], rest);
}

/**
 * Returns a questionnaire of one area "area" with a practice for each weight, each with one question `<practice>.q`.
 */
export function ofPractices(weights: Weights, rest: Partial<Questionnaire> = {}): Questionnaire {
  const practices = Object.entries(weights).map(([id, weight]) => aPractice(id, [aQuestion(`${id}.q`)], { weight }));
  return aQuestionnaire([anArea("area", practices)], rest);
}

/**
 * Returns a questionnaire with an area for each weight, each with one practice `<area>.p` and one question `<area>.q`.
 */
export function ofAreas(weights: Weights, rest: Partial<Questionnaire> = {}): Questionnaire {
  const areas = Object.entries(weights).map(([id, weight]) =>
    anArea(id, [aPractice(`${id}.p`, [aQuestion(`${id}.q`)])], { weight }),
  );
  return aQuestionnaire(areas, rest);
}

/** Returns answers with only a level. */
export function levels(given: Readonly<Record<string, number>>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(given).map(([id, level]) => [id, { level }]));
}

/** Returns the levels of a scale 0…`highest`. */
export function scaleTo(highest: number): Questionnaire["scale"] {
  return Array.from({ length: highest + 1 }, (_, level) => ({ name: `Level ${level}`, summary: "As it is." }));
}

export function aRisk(id: string, rest: Partial<RiskScenario> = {}): RiskScenario {
  return {
    id,
    title: "Something goes wrong",
    description: "Something goes badly wrong.",
    category: "Security",
    likelihood: 3,
    impact: 5,
    drivers: [],
    controls: [],
    references: [],
    ...rest,
  };
}

export function anExposure(id: string, choice: "one" | "many", options: readonly string[]) {
  const labelled = options.map((option) => ({ id: option, label: option }));
  return { id, prompt: "Where is AI used?", why: "It decides what can go wrong.", choice, options: labelled };
}

export const NOT_APPLICABLE: Answer = { notApplicable: "We build no robots." };
