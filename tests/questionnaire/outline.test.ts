import { expect, it } from "vitest";
import { editionQuestions, findQuestion, OVERALL, outlineOf } from "#questionnaire/outline.ts";
import { anArea, aPractice, aQuestion, aQuestionnaire, workedExample } from "../fixtures/workedExample.ts";

it.each([
  { name: "of the first practice", id: "A1.open" },
  { name: "of a later practice", id: "A2.heavy" },
  { name: "of a later area", id: "B1.answered" },
])("finds a question $name", ({ id }) => expect(findQuestion(workedExample, id)?.id).toBe(id));

it.each(["A1", "", "constructor"])("finds none called “%s”", (id) => {
  expect(findQuestion(workedExample, id)).toBeUndefined();
});

it("lists each node before its children", () => {
  expect(outlineOf(workedExample).list.map(({ id }) => id)).toEqual([
    "A",
    "A1",
    "A1.answered",
    "A1.open",
    "A2",
    "A2.light",
    "A2.heavy",
    "B",
    "B1",
    "B1.not-applicable",
    "B1.answered",
  ]);
});

it.each([
  { id: "A", kind: "area", parent: OVERALL, area: "A", title: "Area A", children: ["A1", "A2"], path: ["areas", 0] },
  {
    id: "A2",
    kind: "practice",
    parent: "A",
    area: "A",
    title: "Practice A2",
    children: ["A2.light", "A2.heavy"],
    path: ["areas", 0, "practices", 1],
  },
  {
    id: "B1.answered",
    kind: "question",
    parent: "B1",
    area: "B",
    title: "What about B1.answered?",
    children: [],
    path: ["areas", 1, "practices", 0, "questions", 1],
  },
])("returns the place of $id", (place) => {
  expect(outlineOf(workedExample).nodes.get(place.id)).toMatchObject(place);
});

it("places each question in its area and practice, with its path", () => {
  const places = outlineOf(workedExample).questions.map(({ area, practice, question, path }) => [
    area.id,
    practice.id,
    question.id,
    path.join("."),
  ]);
  expect(places[3]).toEqual(["A", "A2", "A2.heavy", "areas.0.practices.1.questions.1"]);
  expect(places[5]).toEqual(["B", "B1", "B1.answered", "areas.1.practices.0.questions.1"]);
});

it("lists the questions of an edition, in order", () => {
  const questions = ["one", "two", "three"].map((id) =>
    aQuestion(id, { editions: id === "two" ? ["full"] : ["quick", "full"] }),
  );
  const questionnaire = aQuestionnaire([anArea("A", [aPractice("A1", questions)])]);
  const idsOf = (edition: string) => editionQuestions(questionnaire, edition).map(({ id }) => id);
  expect(idsOf("quick")).toEqual(["one", "three"]);
  expect(idsOf("full")).toEqual(["one", "two", "three"]);
  expect(idsOf("none")).toEqual([]);
});

it("keeps the first of a repeated id, and lists both", () => {
  const twice = [aQuestion("same", { prompt: "First?" }), aQuestion("same", { prompt: "Second?" })];
  const questionnaire = aQuestionnaire([anArea("A", [aPractice("A1", twice)])]);
  expect(findQuestion(questionnaire, "same")?.prompt).toBe("First?");
  expect(outlineOf(questionnaire).questions).toHaveLength(2);
});

it("is computed once per questionnaire", () => {
  expect(outlineOf(workedExample)).toBe(outlineOf({ ...workedExample }));
});
