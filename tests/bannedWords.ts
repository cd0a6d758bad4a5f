/** A word that the house does not use, and what it says instead. */
export type BannedWord = {
  /** One word or several; in names as in sentences: `take back` is also `takeBack` and `take-back`. */
  readonly word: string;
  readonly better: string;
  /** Beginnings of paths where it is right all the same, such as a format that has the word for ever. */
  readonly allowed?: readonly string[];
};

export type TextFile = { readonly path: string; readonly text: string };

/** Every place where a banned word stands, as a sentence with its path and line; line 0 is the path itself. */
export function findBannedWords(files: readonly TextFile[], banned: readonly BannedWord[]): readonly string[] {
  const rules = banned.map((rule) => ({ ...rule, pieces: piecesOf(rule.word).map(({ piece }) => piece) }));
  return files.flatMap(({ path, text }) => {
    const pieces = piecesOf(`${path}\n${text}`);
    const places = new Map<string, number[]>();
    for (const [index, { piece }] of pieces.entries()) places.set(piece, [...(places.get(piece) ?? []), index]);
    return rules
      .filter(({ allowed = [] }) => !allowed.some((start) => path.startsWith(start)))
      .flatMap(({ word, better, pieces: [first = "", ...rest] }) =>
        (places.get(first) ?? [])
          .filter((place) => rest.every((piece, index) => pieces[place + index + 1]?.piece === piece))
          .map((place) => `${path}:${pieces[place]?.line}: “${word}”, better: ${better}`),
      );
  });
}

/** The words of a text in small letters, those within names too: `takeBack` has two. */
function piecesOf(text: string): readonly { readonly piece: string; readonly line: number }[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(/\p{Lu}?[\p{Ll}’']+|\p{Lu}+(?!\p{Ll})/gu)].map(([piece]) => ({
      piece: piece.toLowerCase(),
      line: index,
    })),
  );
}
