import type { Answer, Assessment } from "#assessment/schema.ts";
import { anAssessment, aQuestion } from "../../fixtures/workedExample.ts";
import { NOT_APPLICABLE, ofQuestions, type VectorCase } from "./vectorCase.ts";

const questionnaire = ofQuestions([aQuestion("q", { weight: 3 }), aQuestion("other")]);

/** Returns an assessment whose respondents gave these answers to "q". */
function votes(given: readonly Answer[], agreed: Record<string, Answer> = {}) {
  const respondents = given.map((answer, index) => ({ id: `r${index}`, name: "Somebody", answers: { q: answer } }));
  return anAssessment(agreed, { respondents });
}

function withFirstLeftOut(assessment: Assessment): Assessment {
  const [first, ...others] = assessment.respondents ?? [];
  return { ...assessment, respondents: first === undefined ? [] : [{ ...first, leftOut: true }, ...others] };
}

const at = (...given: readonly number[]): Answer[] => given.map((level) => ({ level }));

const nobody = { min: null, max: null, mean: null, median: null, consensus: null, attention: null };

/** Several respondents (scoring.md § 7). */
export const voteCases: readonly VectorCase[] = [
  {
    name: "votes-agree",
    about: "All agree; what nobody voted on has nothing to say.",
    questionnaire,
    assessment: votes(at(3, 3, 3)),
    known: { consensus: { q: { mean: 3, median: 3, consensus: 1, attention: 0 }, other: nobody } },
  },
  {
    name: "votes-split",
    about: "Split evenly between the ends.",
    questionnaire,
    assessment: votes(at(0, 5, 5, 0)),
    known: { consensus: { q: { votes: [2, 0, 0, 0, 0, 2], median: 0, consensus: 0, attention: 0.75 } } },
  },
  {
    name: "votes-one-against-three",
    about: "μ = 1; ¾ at 0 and ¼ at 4.",
    questionnaire,
    assessment: votes(at(0, 4, 0, 0)),
    known: { consensus: { q: { mean: 1, consensus: 1 + 0.75 * Math.log2(0.8) + 0.25 * Math.log2(0.4) } } },
  },
  {
    name: "votes-lower-median",
    about: "Of an even number of votes the lower of the two in the middle is proposed.",
    questionnaire,
    assessment: votes(at(5, 1, 4, 2)),
    known: { consensus: { q: { votes: [0, 1, 1, 0, 1, 1], min: 1, max: 5, mean: 3, median: 2 } } },
  },
  {
    name: "votes-are-levels-only",
    about: "Not applicable is counted apart; don't know and a note are no votes. A single vote agrees with itself.",
    questionnaire,
    assessment: votes([{ level: 0 }, NOT_APPLICABLE, { unknown: true }, { note: "?" }, NOT_APPLICABLE]),
    known: { consensus: { q: { votes: [1, 0, 0, 0, 0, 0], notApplicable: 2, consensus: 1 } } },
  },
  {
    name: "votes-left-out",
    about: "Whoever is left out does not vote.",
    questionnaire,
    assessment: withFirstLeftOut(votes(at(5, 1, 2))),
    known: { consensus: { q: { votes: [0, 1, 1, 0, 0, 0], max: 2, median: 1 } } },
  },
  {
    name: "votes-and-the-agreed-answer",
    about:
      "The agreed answers are the score: respondents change nothing. Nothing is left to discuss about what was agreed not to apply.",
    questionnaire,
    assessment: votes(at(0, 5), { q: NOT_APPLICABLE, other: { level: 2 } }),
    known: { nodes: { overall: { value: 2 } }, consensus: { q: { consensus: 0, attention: null } } },
  },
];
