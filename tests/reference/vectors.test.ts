import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { byTheBook, type FullScorecard } from "./byTheBook.ts";
import { planCases } from "./cases/planCases.ts";
import { poolCases } from "./cases/poolCases.ts";
import { riskCases } from "./cases/riskCases.ts";
import { treeCases } from "./cases/treeCases.ts";
import type { VectorCase } from "./cases/vectorCase.ts";
import { voteCases } from "./cases/voteCases.ts";
import { wholeCases } from "./cases/wholeCases.ts";
import { differences, missing } from "./differences.ts";
import { rescored } from "./rescored.ts";
import { vectorText } from "./vectorText.ts";

/*
 * The published vectors, read as any implementer would. Their numbers come from the second implementation; the cases
 * contain those calculated by hand. After a change of the method or of a questionnaire: `npx vitest run tests/reference
 * -u`, and read the difference.
 */

/** The second implementation weighs all other steps and all risks again for every step of a long plan. */
const SLOW = { timeout: 120_000 };

const FOLDER = join(import.meta.dirname, "../vectors");
const cases: readonly VectorCase[] = [
  ...treeCases,
  ...poolCases,
  ...riskCases,
  ...planCases,
  ...voteCases,
  ...(await wholeCases()),
];
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const builtIn = [await readCisos4ai(), await readCisos4ai("1.0.0")];

const calculated = new Map<string, FullScorecard>();

/** Returns the results of the second implementation. What is read back equal to a case is not calculated again. */
function calculate(questionnaire: Questionnaire, assessment: Assessment): FullScorecard {
  const input = JSON.stringify([questionnaire, assessment]);
  const results = calculated.get(input) ?? byTheBook(questionnaire, assessment);
  calculated.set(input, results);
  return results;
}

/** Returns the vector's input as the command would open it. */
function read(name: string) {
  const { input, expected } = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
  const opened = openFile(JSON.stringify(input), builtIn);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const [assessment] = opened.value;
  const questionnaire = assessment === undefined ? null : matchQuestionnaire(assessment, builtIn);
  if (assessment === undefined || questionnaire === null)
    throw new Error("A vector's input is one assessment, of a version that is here.");
  return { questionnaire, assessment, expected };
}

describe.each(cases)("$name", SLOW, (given) => {
  const file = `${given.name}.json`;

  it("has the results calculated by hand, and matches its file", async () => {
    const expected = calculate(given.questionnaire, given.assessment);
    expect(missing(expected, given.known)).toEqual([]);
    await expect(vectorText(given, expected)).toMatchFileSnapshot(join(FOLDER, file));
  });
});

describe("the published vectors", SLOW, () => {
  it("are exactly the cases, at least 40", () => {
    expect(files.toSorted()).toEqual(cases.map(({ name }) => `${name}.json`).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)("%s matches the product and the second implementation", (name) => {
    const { questionnaire, assessment, expected } = read(name);
    expect(differences(rescored(questionnaire, assessment), expected)).toEqual([]);
    expect(differences(calculate(questionnaire, assessment), expected)).toEqual([]);
  });
});
