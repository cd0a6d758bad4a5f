// A report of a model of another kind is checked like any other.

import { describe, expect, it } from "vitest";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { verify } from "#verify/verify.ts";
import { makeStatement, statementText } from "#verify/writeStatement.ts";
import { answered } from "../fixtures/builtIn.ts";
import { domainsModel, practicesModel } from "../fixtures/otherModels.ts";

const models = [practicesModel, domainsModel].map((questionnaire) => {
  const assessment: Assessment = { ...answered(questionnaire, "full"), custom: questionnaire };
  return { name: questionnaire.title, questionnaire, assessment };
});

describe.each(models)("a report of $name", ({ questionnaire, assessment }) => {
  const stated = statementText(makeStatement({ questionnaire, assessment, date: "2026-11-24", choices: {} }));
  const verified = (given: Assessment) => {
    const result = verify({ kind: "report", assessment: assessmentText(given), statement: stated }, []);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };

  it("agrees in every number with the assessment that it carries", () => {
    const { findings, differences } = verified(assessment);
    expect({ findings, differences }).toEqual({ findings: [], differences: [] });
  });

  it("does not agree once an answer is another", () => {
    const [first = ""] = Object.keys(assessment.answers);
    const level = assessment.answers[first]?.level === 3 ? 0 : 3;
    const { differences } = verified({ ...assessment, answers: { ...assessment.answers, [first]: { level } } });
    expect(differences.length).toBeGreaterThan(0);
  });

  it("carries an assessment that is the same when it is opened again", () => {
    expect(parseAssessmentText(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
  });
});
