import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countMetrics } from "#verify/compareMetrics.ts";
import { pairReports } from "#verify/pairReports.ts";
import { verify } from "#verify/verify.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { carriedIn } from "./reading/carriedIn.ts";

/** A board report of the sample written by the app when version 1.0.0 was current; never regenerated. */
const REPORT = join(import.meta.dirname, "../fixtures/files/northmoor-board-1.0.0.pdf");

const { texts } = await carriedIn(readFileSync(REPORT));
const [report] = pairReports(texts).reports;
if (report === undefined) throw new Error("The file carries no report");
const submitted = { kind: "report", ...report } as const;
const [present, first] = await Promise.all([readCisos4ai(), readCisos4ai("1.0.0")]);

describe("a report of an earlier version of the questionnaire", () => {
  it("agrees in every number with the version that it was made with", () => {
    const result = verify(submitted, [present, first]);
    expect(result).toMatchObject({ ok: true, value: { findings: [], differences: [] } });
    expect(result.ok && countMetrics(result.value.figures)).toBeGreaterThan(1000);
    expect(result.ok && result.value.questionnaire.version).toBe("1.0.0");
  });

  it("is checked against no other version if only the current one is available", () => {
    expect(verify(submitted, [present])).toMatchObject({ ok: false, error: { kind: "missingVersion" } });
  });
});
