import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { composeDocument } from "#document/composeDocument.ts";
import type { Block } from "#document/document.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import type { Edition } from "#report/reportEdition.ts";
import { textOf } from "#report/runs.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en-GB", english);

/** Returns every text of a document, one per line. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [textOf(block.runs)];
      case "list":
        return block.items.map(textOf);
      case "table":
        return block.rows.map((row) => row.map(({ runs }) => textOf(runs)).join(" | "));
      case "figure":
        return [textOf(block.chart.caption)];
      case "columns":
        return block.columns.flatMap(linesOf);
      case "part":
        return [textOf(block.heading.runs), ...linesOf(block.blocks)];
      default:
        return [];
    }
  });
}

const aRisk = (id: string, likelihood: number, impact: number): RiskScenario => ({
  id,
  title: `Risk ${id}`,
  description: "It happens.",
  category: "Security",
  likelihood,
  impact,
  drivers: [],
  references: [],
  controls: [{ question: "q", on: "likelihood", weight: 1 }],
});
const questionnaire = aQuestionnaire([anArea("A", [aPractice("P", [aQuestion("q")])])], {
  risks: [aRisk("high", 4, 4), aRisk("mild", 1, 2)],
});

function documentOf(edition: Edition, rest: Partial<Assessment> = {}, asked = questionnaire) {
  const report = buildReport(asked, anAssessment({ q: { level: 0 } }, rest), formatter, "2026-11-28");
  const { blocks } = composeDocument(report, formatter, { edition, classification: "", fingerprint: "" });
  return { lines: linesOf(blocks), report };
}

describe.each(["board", "full"] as const)("the %s edition", (edition) => {
  it("names owner, decision and date of a risk, with its own rating and the reason", () => {
    const high = {
      decision: "reduce" as const,
      owner: "Ada Byron",
      due: "2027-03-31",
      impact: { value: 5, reason: "Two plants depend on it." },
    };
    const { lines } = documentOf(edition, { treatments: { high } });
    const rating =
      "Impact without controls is set to 5 by the organisation; the method gives 4. Reason: Two plants depend on it.";
    expect(lines.find((line) => line.startsWith("Very high"))).toContain(
      "Risk high*. Reduce by 31 March 2027, Ada Byron.",
    );
    const row = lines.find((line) => line.startsWith("1*"));
    expect(row).toContain(`Risk high\n* ${rating}`);
    expect(row).toContain("Reduce by 31\u00a0March\u00a02027\nAda Byron");
    expect(lines.find((line) => line.startsWith("2\u00a0"))).toContain("Not decided yet");
    if (edition === "full") expect(lines).toContain("Decision: Reduce by 31 March 2027, Ada Byron.");
  });

  it("says on the first page that nothing is decided, and lists only risks that need a decision", () => {
    const { lines } = documentOf(edition);
    expect(lines.find((line) => line.startsWith("High"))).toContain("Risk high. No decision or owner yet.");
    expect(lines).toContain("One other risk is rated Very low or lower.");
    expect(lines.some((line) => line.includes("Decision: "))).toBe(false);
  });

  it("marks the author's own words, and only these", () => {
    const { lines } = documentOf(edition, {
      summary: "We are on our way.",
      decisions: { risks: { text: "Bear the risk." }, next: { removed: true }, own: { text: "Hire somebody." } },
    });
    expect(lines).toContain("Summary by A. Sessor: We are on our way.");
    expect(lines.filter((line) => line.startsWith("Author’s wording:"))).toEqual([
      "Author’s wording: Bear the risk.",
      "Author’s wording: Hire somebody.",
    ]);
    expect(lines.some((line) => line.startsWith("Set the date"))).toBe(false);
    expect(documentOf(edition).lines.some((line) => /Author|Summary by/.test(line))).toBe(false);
  });

  it("says of one risk, or of several, that nothing acts on it", () => {
    const rest = { answers: { q: { notApplicable: "No AI." } } };
    const one = { ...questionnaire, risks: questionnaire.risks.slice(0, 1) };
    expect(documentOf(edition, rest).lines).toContain("No question that applies acts on any of these risks.");
    expect(documentOf(edition, rest, one).lines).toContain("No question that applies acts on this risk.");
  });
});
