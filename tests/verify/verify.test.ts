import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { countMetrics } from "#verify/compareMetrics.ts";
import { type Verification, verify } from "#verify/verify.ts";
import { makeStatement, statementText } from "#verify/writeStatement.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";

const questionnaire = await readCisos4ai();
const sample = readSample();

function readSample(): Assessment {
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessmentText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("the sample is no assessment");
  return parsed.value;
}

const attached = assessmentText(sample);
const stated = statementText(makeStatement({ questionnaire, assessment: sample, date: "2026-11-24", choices: {} }));

function verified(assessment: string, statement: string | null, here: Questionnaire = questionnaire): Verification {
  const result = verify({ kind: "report", assessment, statement }, [here]);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** Returns the statement with one change, as by somebody with an editor. */
function edited(change: (statement: ReturnType<typeof JSON.parse>) => void): string {
  const statement = JSON.parse(stated);
  change(statement);
  return JSON.stringify(statement);
}

const moved: Questionnaire = { ...questionnaire, version: "9.0.0" };
const reworded: Questionnaire = { ...questionnaire, title: "Something else" };
const reweighted: Questionnaire = {
  ...moved,
  areas: questionnaire.areas.map((area, index) => (index === 0 ? { ...area, weight: area.weight * 3 } : area)),
};

describe("a report", () => {
  it("that is unchanged agrees in every number", () => {
    const { findings, differences, figures } = verified(attached, stated);
    expect({ findings, differences }).toEqual({ findings: [], differences: [] });
    expect(countMetrics(figures)).toBeGreaterThan(1000);
  });

  it("made before numbers at worst were stated agrees in the others", () => {
    const older = edited((statement) => {
      for (const risk of Object.values<Record<string, unknown>>(statement.figures.risks)) {
        for (const name of Object.keys(risk)) if (name.endsWith("Worst")) delete risk[name];
      }
    });
    const { findings, differences, figures } = verified(attached, older);
    expect({ findings, differences }).toEqual({ findings: [], differences: [] });
    expect(countMetrics(figures)).toBeLessThan(countMetrics(verified(attached, stated).figures));
  });

  it("without one number at worst differs in it", () => {
    const shorter = edited((statement) => {
      const [first = ""] = Object.keys(statement.figures.risks);
      delete statement.figures.risks[first].residualWorst;
    });
    expect(verified(attached, shorter).differences).toMatchObject([{ name: "residualWorst", stated: undefined }]);
  });

  it("with a changed assessment reports it, and the consequences", () => {
    const answer = '"accountability.ownership": {';
    const at = attached.indexOf('"level": ', attached.indexOf(answer)) + '"level": '.length;
    const changed = `${attached.slice(0, at)}${attached[at] === "5" ? "0" : "5"}${attached.slice(at + 1)}`;
    const { findings, differences } = verified(changed, stated);
    expect(findings).toEqual(["attachmentChanged"]);
    expect(differences.map(({ id, name }) => `${id} ${name}`)).toContain("overall value");
  });

  it("whose assessment is only formatted differently reports that, and differs in no number", () => {
    const { findings, differences } = verified(attached.trimEnd(), stated);
    expect({ findings, differences }).toEqual({ findings: ["attachmentChanged"], differences: [] });
  });

  it.each([
    {
      name: "a value",
      change: (figures: Json) => (figures.nodes.overall.value = 4.9),
      place: ["nodes", "overall", "value"],
    },
    {
      name: "a level",
      change: (figures: Json) => (figures.nodes.overall.level = 5),
      place: ["nodes", "overall", "level"],
    },
    {
      name: "not rated",
      change: (figures: Json) => (figures.nodes.overall.low = null),
      place: ["nodes", "overall", "low"],
    },
    {
      name: "a risk's band",
      change: (figures: Json) => (first(figures.risks).band = "harmless"),
      place: ["risks", null, "band"],
    },
    {
      name: "a step's wave",
      change: (figures: Json) => (first(figures.plan).wave = 99),
      place: ["plan", null, "wave"],
    },
    {
      name: "a figure left out",
      change: (figures: Json) => delete figures.nodes.overall.high,
      place: ["nodes", "overall", "high"],
    },
    {
      name: "a figure added",
      change: (figures: Json) => (figures.nodes.overall.stars = 5),
      place: ["nodes", "overall", "stars"],
    },
  ])("whose model has a change of $name shows this one difference", ({ change, place }) => {
    const { findings, differences } = verified(
      attached,
      edited(({ figures }) => change(figures)),
    );
    expect(findings).toEqual(["metricsChanged"]);
    const [section, id, name] = place;
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ section, name, ...(id !== null && { id }) });
  });

  it("made with another version of the questionnaire is reported as such, with or without other numbers", () => {
    const statedBy = (questionnaire: Questionnaire) =>
      statementText(makeStatement({ questionnaire, assessment: sample, date: "2026-11-24", choices: {} }));
    expect(verified(attached, statedBy(moved))).toMatchObject({ findings: ["questionnaireVersion"], differences: [] });
    const other = verified(attached, statedBy(reweighted));
    expect(other.findings).toEqual(["questionnaireVersion"]);
    expect(other.differences.length).toBeGreaterThan(0);
  });

  it("whose version of the questionnaire is not available is not compared with another one", () =>
    expect(verify({ kind: "report", assessment: attached, statement: stated }, [moved])).toEqual({
      ok: false,
      error: { kind: "missingVersion", id: "cisos4ai", version: questionnaire.version, here: "9.0.0" },
    }));

  it("of the same version with other contents is reported as such", () => {
    expect(verified(attached, stated, reworded).findings).toEqual(["questionnaireContents"]);
  });

  it.each([
    { name: "nothing", statement: null, finding: "unstated" },
    { name: "no JSON", statement: "{", finding: "statementDamaged" },
    { name: "another file", statement: attached, finding: "statementDamaged" },
    { name: "a list", statement: "[1]", finding: "statementDamaged" },
    { name: "a later format", statement: edited((s) => (s.format = "tenspan-report/2")), finding: "statementNewer" },
    {
      name: "a number in place of a digest",
      statement: edited((s) => (s.assessment.sha256 = 1)),
      finding: "statementDamaged",
    },
    {
      name: "a day that does not exist",
      statement: edited((s) => (s.date = "9999-99-99")),
      finding: "statementDamaged",
    },
    {
      name: "an object as a figure",
      statement: edited((s) => (s.figures.nodes.overall.value = {})),
      finding: "statementDamaged",
    },
    {
      name: "a page as a name",
      statement: edited((s) => (s.app.version = "9".repeat(5000))),
      finding: "statementDamaged",
    },
    {
      name: "a hundred thousand ids",
      statement: edited((s) => {
        s.figures.nodes = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`n${index}`, {}]));
      }),
      finding: "statementDamaged",
    },
  ])("that claims $name is reported as such", ({ statement, finding }) => {
    expect(verified(attached, statement)).toMatchObject({ findings: [finding], statement: null, differences: [] });
  });

  it("treats names inherited by every object as ordinary ids", () => {
    const odd = edited(({ figures }) => {
      figures.nodes.constructor = { toString: 1 };
    });
    expect(verified(attached, odd).differences).toEqual([
      { section: "nodes", id: "constructor", name: "toString", stated: 1, recomputed: undefined },
    ]);
  });
});

type Json = ReturnType<typeof JSON.parse>;

function first(section: Json): Json {
  return section[Object.keys(section)[0] ?? ""];
}

describe("a law", () => {
  it("the stated results are found again, for any assessment", () => {
    fc.assert(
      fc.property(anyCase, ([any, assessment]) => {
        const statement = statementText(
          makeStatement({ questionnaire: any, assessment, date: "2026-01-01", choices: null }),
        );
        const result = verify({ kind: "report", assessment: assessmentText(assessment), statement }, [any]);
        if (result.ok) expect(result.value).toMatchObject({ findings: [], differences: [] });
        else expect(result.error.kind).toBe("invalid");
      }),
      { numRuns: 50 },
    );
  });

  it("the text of an assessment does not depend on the order of its parts", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, part]) => [name, reversed(part)]),
      );
    };
    const parsed = parseAssessmentText(JSON.stringify(reversed(sample)));
    expect(parsed.ok && assessmentText(parsed.value)).toBe(attached);
  });
});

describe("an assessment file alone", () => {
  it("has the fingerprint of its report", () => {
    const result = verify({ kind: "assessment", assessment: JSON.stringify(sample) }, [questionnaire]);
    expect(result.ok && result.value.fingerprint).toBe(verified(attached, stated).fingerprint);
  });

  it.each([
    { name: "no JSON", text: "%PDF", kind: "notJson" },
    { name: "other JSON", text: "{}", kind: "notAnAssessment" },
    {
      name: "several",
      text: JSON.stringify({ format: "assessments/1", assessments: [sample, sample] }),
      kind: "several",
    },
  ])("that is $name is rejected with its kind", ({ text, kind }) => {
    expect(verify({ kind: "assessment", assessment: text }, [questionnaire])).toMatchObject({
      ok: false,
      error: { kind },
    });
  });
});
