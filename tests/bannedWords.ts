/** A banned word and its replacement. */
export type BannedWord = {
  /** One word or several, in names and in sentences: `take back` also matches `takeBack` and `take-back`. */
  readonly word: string;
  readonly better: string;
  /** Path prefixes where the word is allowed, such as a file format that must keep it. */
  readonly allowed?: readonly string[];
};

export type TextFile = { readonly path: string; readonly text: string };

/** Returns every occurrence of a banned word as a sentence with its path and line; line 0 is the path itself. */
export function findBannedWords(files: readonly TextFile[], banned: readonly BannedWord[]): readonly string[] {
  const rules = banned.map((rule) => ({ ...rule, pieces: piecesOf(rule.word).map(({ piece }) => piece) }));
  return files.flatMap(({ path, text }) => {
    const pieces = piecesOf(`${path}\n${text}`);
    const places = new Map<string, number[]>();
    for (const [index, { piece }] of pieces.entries()) {
      const found = places.get(piece);
      if (found === undefined) places.set(piece, [index]);
      else found.push(index);
    }
    return rules
      .filter(({ allowed = [] }) => !allowed.some((start) => path.startsWith(start)))
      .flatMap(({ word, better, pieces: [first = "", ...rest] }) =>
        (places.get(first) ?? [])
          .filter((place) => rest.every((piece, index) => pieces[place + index + 1]?.piece === piece))
          .map((place) => `${path}:${pieces[place]?.line}: “${word}”, better: ${better}`),
      );
  });
}

/** Returns the words of a text in lower case, including the parts of names: `takeBack` has two. */
function piecesOf(text: string): readonly { readonly piece: string; readonly line: number }[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(/\p{Lu}?[\p{Ll}’']+|\p{Lu}+(?!\p{Ll})/gu)].map(([piece]) => ({
      piece: piece.toLowerCase(),
      line: index,
    })),
  );
}
