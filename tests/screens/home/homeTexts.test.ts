// Home says how many questions there are and how long they take before the questionnaire is loaded.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";

const english = JSON.parse(readFileSync(join(import.meta.dirname, "../../../src/screens/words/en.json"), "utf8"));
const questionnaire = await readCisos4ai();
const questions = questionnaire.areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));

function edition(id: string) {
  const minutes = questionnaire.editions.find((one) => one.id === id)?.minutes ?? 0;
  return { count: questions.filter(({ editions }) => editions.includes(id)).length, minutes };
}

it("the quick scan has as many questions and minutes as Home says", () => {
  const { count, minutes } = edition("quick");
  expect(english["home.quickNote"]).toBe(`${count} questions, about ${minutes} minutes`);
});

it("the full assessment has as many questions and hours as Home says", () => {
  const { count, minutes } = edition("full");
  expect(english["home.fullNote"]).toBe(`${count} questions, about ${minutes / 60} hours`);
});
