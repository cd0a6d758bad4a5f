import { searchWords, textSearch } from "#lib/textSearch.ts";
import type { QuestionPlace } from "./filters.ts";

/** A piece of a text; `isFound` where it has a word that is sought. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/** Where a word was found that the question and its place do not show. */
export type Source = "statement" | "note" | "owner" | "reason";

/** A question that was found, and why. */
export type Hit = {
  readonly place: QuestionPlace;
  readonly prompt: readonly Piece[];
  /** The area and the practice. */
  readonly where: readonly Piece[];
  /** What else has a word that is sought, where the prompt and the place do not have all of them. */
  readonly also: { readonly source: Source; readonly level: number | null; readonly pieces: readonly Piece[] } | null;
};

/**
 * The questions that have all the words: in the prompt, the names of area and practice, the statements, the note, the
 * owner or the reason why it does not apply. Those whose prompt or place has them all come first; otherwise the order
 * stays. `statementsOf` gives the statements of a question, from level 0. Without a word all are found.
 */
export function searchQuestions(
  places: readonly QuestionPlace[],
  statementsOf: (question: string) => readonly string[],
  wanted: string,
): readonly Hit[] {
  const formatter = searchWords(wanted);
  const isWanted = textSearch(wanted);
  const texts = places.map((place) => ({ place, more: moreOf(place, statementsOf(place.question.id)) }));
  const found = texts.filter(({ place, more }) => isWanted([nameOf(place), ...more.map(({ text }) => text)].join(" ")));
  const isNamed = ({ place }: { readonly place: QuestionPlace }) => isWanted(nameOf(place));
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))].map(({ place, more }) =>
    hitOf(place, more, formatter),
  );
}

type More = { readonly source: Source; readonly level: number | null; readonly text: string };

function nameOf({ area, practice, question }: QuestionPlace): string {
  return [question.prompt, practice.number, practice.title, area.short, area.title].join(" ");
}

function moreOf({ question }: QuestionPlace, statements: readonly string[]): readonly More[] {
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

function hitOf(place: QuestionPlace, more: readonly More[], formatter: readonly string[]): Hit {
  const { area, practice, question } = place;
  const name = nameOf(place);
  const missing = formatter.filter((word) => !textSearch(word)(name));
  const also = more.find(({ text }) => missing.some((word) => textSearch(word)(text)));
  return {
    place,
    prompt: piecesOf(question.prompt, formatter),
    where: piecesOf(`${area.short} / ${practice.title}`, formatter),
    also: also === undefined ? null : { ...also, pieces: excerpt(piecesOf(also.text, formatter)) },
  };
}

/** The text in pieces, word by word where a word that is sought is in it. */
function piecesOf(text: string, formatter: readonly string[]): readonly Piece[] {
  const isFound = (part: string) => part.trim() !== "" && formatter.some((word) => textSearch(word)(part));
  const pieces: Piece[] = [];
  for (const part of text.split(/(\s+)/)) {
    const piece = { text: part, isFound: isFound(part) };
    const last = pieces.at(-1);
    if (last === undefined || piece.isFound || last.isFound) pieces.push(piece);
    else pieces.splice(-1, 1, { text: last.text + part, isFound: false });
  }
  return pieces;
}

/** How much of a long text stands before the first word that was found, in letters. */
const BEFORE = 60;

function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.isFound || first.text.length <= BEFORE) return pieces;
  return [{ text: `… ${first.text.slice(-BEFORE).replace(/^\S*\s/, "")}`, isFound: false }, ...rest];
}
