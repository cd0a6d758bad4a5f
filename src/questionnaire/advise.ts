import type { Path } from "#lib/problem.ts";
import { unexplainedAbbreviations } from "./abbreviations.ts";
import type { Advice } from "./adviceCodes.ts";
import { adviseLength, adviseQuestion } from "./adviseQuestion.ts";
import { editionTime, SECONDS_TO_DECIDE, saidMinutes, WORDS_PER_MINUTE } from "./answeringTime.ts";
import { outlineOf, type QuestionPlace } from "./outline.ts";
import { evidenceOf, type Passage, passagesOf, sentencesOf, type Text } from "./passages.ts";
import { readingEase, wordsOf } from "./readingEase.ts";
import type { Question, Questionnaire } from "./schema.ts";

const MAX_WORDS = 25;
/**
 * The minimum reading ease. Flesch calls 60–70 standard and 50–60 fairly difficult; below 50 is university level. The
 * usual tables put a B2 reader at 60–70. One band lower is allowed, because the formula rates words as hard that every
 * respondent knows ("organisation", "security").
 */
const MIN_EASE = 50;
/** The maximum similarity of two statements: an exchanged adverb gives 0.8, different statements less than 0.4. */
const MAX_ALIKE = 0.6;

/** Checks the wording of a questionnaire by the rules in questionnaires/README.md. Works for English. */
export function advise(questionnaire: Questionnaire): readonly Advice[] {
  const { questions } = outlineOf(questionnaire);
  // Shared statements are reported only once.
  const lists = [
    ...(questionnaire.answerSets ?? []).map(({ levels }, index) => statementsOf(levels, ["answerSets", index])),
    ...questions
      .filter(({ question }) => question.answerSet === undefined)
      .map(({ question, path }) => statementsOf(question.levels, path)),
  ];
  const statements = lists.flat();
  return [
    ...statements.flatMap(longStatement),
    ...repeats(statements).map(({ path }): Advice => ({ path, code: "repeatedStatement", values: {} })),
    ...lists.flatMap(alikeLevels),
    ...passagesOf(questionnaire).flatMap(wording),
    ...questions.flatMap(hardToRead),
    ...repeats(questions.flatMap(({ question, path }) => evidenceOf(question, path))).map(
      ({ path }): Advice => ({ path, code: "repeatedEvidence", values: {} }),
    ),
    ...weightsWithoutReason(questionnaire),
    ...questions.flatMap((place) => adviseQuestion(place, questionnaire.roles !== undefined)),
    ...adviseLength(questions),
    ...tooFewMinutes(questionnaire),
  ];
}

/** Finds editions whose stated minutes are not enough to read every statement once and decide. */
function tooFewMinutes(questionnaire: Questionnaire): readonly Advice[] {
  return questionnaire.editions.flatMap(({ id, minutes }, index): Advice[] => {
    const { words, minutes: needed } = editionTime(questionnaire, id);
    if (minutes === undefined || minutes >= needed) return [];
    const values = { words, needed: saidMinutes(needed), speed: WORDS_PER_MINUTE, seconds: SECONDS_TO_DECIDE };
    return [{ path: ["editions", index, "minutes"], code: "tooFewMinutes", values }];
  });
}

function statementsOf(levels: Question["levels"], path: Path): Text[] {
  return levels.map(({ statement }, level) => ({ text: statement, path: [...path, "levels", level, "statement"] }));
}

function longStatement({ text, path }: Text): Advice[] {
  const words = wordsOf(text).length;
  return words > MAX_WORDS ? [{ path, code: "longStatement", values: { words, max: MAX_WORDS } }] : [];
}

/** Returns the texts that repeat the words of an earlier one, in the same order. */
function repeats(texts: readonly Text[]): Text[] {
  const seen = new Set<string>();
  return texts.filter(({ text }) => {
    const words = wordsOf(text.toLowerCase()).join(" ");
    const again = seen.has(words);
    seen.add(words);
    return again;
  });
}

function alikeLevels(statements: readonly Text[]): Advice[] {
  return statements.flatMap(({ text, path }, level): Advice[] => {
    const below = statements[level - 1];
    const isAlike = below !== undefined && likeness(below.text, text) >= MAX_ALIKE;
    return isAlike ? [{ path, code: "repeatsLevelBelow", values: { level: level - 1 } }] : [];
  });
}

/** Returns the Jaccard index of the two sets of words: 0 nothing in common, 1 the same words. */
function likeness(one: string, other: string): number {
  const words = new Set(wordsOf(one.toLowerCase()));
  const others = new Set(wordsOf(other.toLowerCase()));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}

function wording({ path, texts }: Passage): Advice[] {
  const joined = texts.filter(({ text }) => /\band\s*\/\s*or\b/i.test(text));
  return [
    ...joined.map((text): Advice => ({ path: text.path, code: "andOr", values: {} })),
    ...unexplainedAbbreviations(texts.map(({ text }) => text)).map(
      (name): Advice => ({ path, code: "unexplainedAbbreviation", values: { name } }),
    ),
  ];
}

function hardToRead({ question, path }: QuestionPlace): Advice[] {
  const ease = readingEase(sentencesOf(question, path).map(({ text }) => text));
  if (ease === null || ease >= MIN_EASE) return [];
  return [{ path, code: "hardToRead", values: { ease: Math.floor(ease), least: MIN_EASE } }];
}

function weightsWithoutReason(questionnaire: Questionnaire): Advice[] {
  return outlineOf(questionnaire)
    .list.filter(({ node }) => node.weight !== 1 && node.weightReason === undefined)
    .map(({ path }) => ({ path: [...path, "weight"], code: "noWeightReason", values: {} }));
}
