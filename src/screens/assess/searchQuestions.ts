import { searchWords, textSearch } from "#lib/textSearch.ts";
import type { ReportedQuestion } from "./filters.ts";

/** A piece of a text; `isFound` if it contains a searched word. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/** Where a word was found that the question's prompt and place do not contain. */
export type Source = "statement" | "note" | "owner" | "reason";

/** A search hit, with the matching texts. */
export type Hit = {
  readonly place: ReportedQuestion;
  readonly prompt: readonly Piece[];
  /** The area and the practice. */
  readonly where: readonly Piece[];
  /** Another matching text, if prompt and place do not contain all the words. */
  readonly also: { readonly source: Source; readonly level: number | null; readonly pieces: readonly Piece[] } | null;
};

/**
 * Returns the questions that contain all the words: in the prompt, the names of area and practice, the statements, the
 * note, the owner or the reason why it does not apply. Those with all words in prompt or place come first; otherwise
 * the order stays. `statementsOf` returns the statements of a question, from level 0. Without a word, returns all.
 */
export function searchQuestions(
  places: readonly ReportedQuestion[],
  statementsOf: (question: string) => readonly string[],
  wanted: string,
): readonly Hit[] {
  const words = searchWords(wanted);
  const isWanted = textSearch(wanted);
  const texts = places.map((place) => ({ place, more: moreOf(place, statementsOf(place.question.id)) }));
  const found = texts.filter(({ place, more }) => isWanted([nameOf(place), ...more.map(({ text }) => text)].join(" ")));
  const isNamed = ({ place }: { readonly place: ReportedQuestion }) => isWanted(nameOf(place));
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))].map(({ place, more }) =>
    hitOf(place, more, words),
  );
}

type SearchText = { readonly source: Source; readonly level: number | null; readonly text: string };

function nameOf({ area, practice, question }: ReportedQuestion): string {
  return [question.prompt, practice.number, practice.title, area.short, area.title].join(" ");
}

function moreOf({ question }: ReportedQuestion, statements: readonly string[]): readonly SearchText[] {
  const noted = [
    { source: "note", text: question.note },
    { source: "owner", text: question.owner },
    { source: "reason", text: question.reason },
  ] as const;
  return [
    ...noted.filter(({ text }) => text !== "").map((one) => ({ ...one, level: null })),
    ...statements.map((text, level) => ({ source: "statement" as const, level, text })),
  ];
}

function hitOf(place: ReportedQuestion, more: readonly SearchText[], words: readonly string[]): Hit {
  const { area, practice, question } = place;
  const name = nameOf(place);
  const missing = words.filter((word) => !textSearch(word)(name));
  const also = more.find(({ text }) => missing.some((word) => textSearch(word)(text)));
  return {
    place,
    prompt: piecesOf(question.prompt, words),
    where: piecesOf(`${area.short} / ${practice.title}`, words),
    also: also === undefined ? null : { ...also, pieces: excerpt(piecesOf(also.text, words)) },
  };
}

/** Splits the text into pieces, marking the words that contain a searched word. */
function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const isFound = (part: string) => part.trim() !== "" && words.some((word) => textSearch(word)(part));
  const pieces: Piece[] = [];
  for (const part of text.split(/(\s+)/)) {
    const piece = { text: part, isFound: isFound(part) };
    const last = pieces.at(-1);
    if (last === undefined || piece.isFound || last.isFound) pieces.push(piece);
    else pieces.splice(-1, 1, { text: last.text + part, isFound: false });
  }
  return pieces;
}

/** Maximum letters of a long text before the first match. */
const MAX_BEFORE = 60;

function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.isFound || first.text.length <= MAX_BEFORE) return pieces;
  return [{ text: `… ${first.text.slice(-MAX_BEFORE).replace(/^\S*\s/, "")}`, isFound: false }, ...rest];
}
