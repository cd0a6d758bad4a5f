// Home says how many questions there are and how long they take before the questionnaire is loaded.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editionTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import { expect, it } from "vitest";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";

const english = JSON.parse(readFileSync(join(import.meta.dirname, "../../../src/screens/messages/en.json"), "utf8"));
const questionnaire = await readCisos4ai();

function edition(id: string) {
  const said = questionnaire.editions.find((one) => one.id === id)?.minutes ?? 0;
  const { questions: count, minutes } = editionTime(questionnaire, id);
  return { count, minutes: saidMinutes(Math.max(said, minutes)) };
}

it("the quick scan has as many questions and minutes as Home says", () => {
  const { count, minutes } = edition("quick");
  expect(english["home.quickNote"]).toBe(`${count} questions, about ${minutes} minutes`);
});

it("the full assessment has as many questions and hours as Home says", () => {
  const { count, minutes } = edition("full");
  expect(english["home.fullNote"]).toBe(`${count} questions, about ${minutes / 60} hours`);
});
