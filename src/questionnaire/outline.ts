import type { Path } from "#lib/problem.ts";
import type { Area, Practice, Question, Questionnaire } from "./schema.ts";

/** The id of the root in every scorecard. */
export const OVERALL = "overall";

/** An area, a practice or a question, and its position. */
export type OutlineNode = {
  readonly kind: "area" | "practice" | "question";
  readonly id: string;
  /** The id of its parent; OVERALL for an area. */
  readonly parent: string;
  /** The id of its area; its own for an area. */
  readonly area: string;
  /** The number for citing, such as "3.2"; empty for a question. */
  readonly number: string;
  /** For a question, the prompt. */
  readonly title: string;
  /** Ids of its children, in all editions. */
  readonly children: readonly string[];
  /** Its path in the document. */
  readonly path: Path;
  readonly node: Area | Practice | Question;
};

/** A question with its area and practice. */
export type QuestionPlace = {
  readonly area: Area;
  readonly practice: Practice;
  readonly question: Question;
  readonly path: Path;
};

/** The index of a questionnaire in questionnaire order, for all editions. */
export type Outline = {
  /** Each area is followed by its practices, each practice by its questions. */
  readonly list: readonly OutlineNode[];
  /** The same by id; for a repeated id, which only an unchecked questionnaire has, the first. */
  readonly nodes: ReadonlyMap<string, OutlineNode>;
  readonly practices: readonly Practice[];
  readonly questions: readonly QuestionPlace[];
  /** The same by id. */
  readonly places: ReadonlyMap<string, QuestionPlace>;
};

type Areas = Pick<Questionnaire, "areas">;

const known = new WeakMap<Questionnaire["areas"], Outline>();

/** Returns the index of a questionnaire; cached, because questionnaires never change. */
export function outlineOf({ areas }: Areas): Outline {
  const made = known.get(areas);
  if (made !== undefined) return made;
  const outline = makeOutline(areas);
  known.set(areas, outline);
  return outline;
}

/** Returns a question of any edition by id. */
export function findQuestion(questionnaire: Areas, id: string): Question | undefined {
  return outlineOf(questionnaire).places.get(id)?.question;
}

/** Returns the questions of an edition, in questionnaire order. */
export function editionQuestions(questionnaire: Areas, edition: string): readonly Question[] {
  return outlineOf(questionnaire)
    .questions.map(({ question }) => question)
    .filter(({ editions }) => editions.includes(edition));
}

function makeOutline(areas: readonly Area[]): Outline {
  const list = areas.flatMap((area, index) => listArea(area, ["areas", index]));
  const questions = areas.flatMap((area, index) => placesIn(area, ["areas", index]));
  return {
    list,
    nodes: firstById(list, ({ id }) => id),
    practices: areas.flatMap(({ practices }) => practices),
    questions,
    places: firstById(questions, ({ question }) => question.id),
  };
}

function listArea(area: Area, path: Path): readonly OutlineNode[] {
  const { id, number, title, practices } = area;
  const own = { kind: "area", id, parent: OVERALL, area: id, number, title, path, node: area } as const;
  return [
    { ...own, children: practices.map((practice) => practice.id) },
    ...practices.flatMap((practice, index) => listPractice(practice, id, [...path, "practices", index])),
  ];
}

function listPractice(practice: Practice, area: string, path: Path): readonly OutlineNode[] {
  const { id, number, title, questions } = practice;
  const own = { kind: "practice", id, parent: area, area, number, title, path, node: practice } as const;
  return [
    { ...own, children: questions.map((question) => question.id) },
    ...questions.map((question, index) => ({
      ...({ kind: "question", id: question.id, parent: id, area, number: "", title: question.prompt } as const),
      children: [],
      path: [...path, "questions", index],
      node: question,
    })),
  ];
}

function placesIn(area: Area, path: Path): readonly QuestionPlace[] {
  return area.practices.flatMap((practice, at) =>
    practice.questions.map((question, index) => ({
      area,
      practice,
      question,
      path: [...path, "practices", at, "questions", index],
    })),
  );
}

function firstById<Item>(items: readonly Item[], idOf: (item: Item) => string): ReadonlyMap<string, Item> {
  // In a Map the last entry of a key wins.
  return new Map(items.toReversed().map((item) => [idOf(item), item]));
}
