/** An edit of a text: the letters from `start` up to `end` are replaced. */
type Edit = { readonly start: number; readonly end: number; readonly letters: readonly string[] };

/**
 * Merges two changes of a text. If they overlap, the result contains theirs and then mine, so that no letter is lost.
 */
export function mergeText(before: string, mine: string, theirs: string): string {
  if (mine === before || mine === theirs) return theirs;
  if (theirs === before) return mine;
  const old = [...before];
  const own = editOf(old, [...mine]);
  const other = editOf(old, [...theirs]);
  const isSamePlace = own.start === other.start && own.end === own.start && other.end === own.start;
  if (!isSamePlace && other.end <= own.start) return applied(applied(old, own), other).join("");
  if (!isSamePlace && own.end <= other.start) return applied(applied(old, other), own).join("");
  const start = Math.min(own.start, other.start);
  const end = Math.max(own.end, other.end);
  const [mineThere, theirsThere] = [own, other].map((edit) => stretch(old, edit, start, end));
  return applied(old, { start, end, letters: [joined(theirsThere ?? "", mineThere ?? "")] }).join("");
}

function editOf(old: readonly string[], young: readonly string[]): Edit {
  const shortest = Math.min(old.length, young.length);
  let start = 0;
  while (start < shortest && old[start] === young[start]) start += 1;
  let same = 0;
  while (same < shortest - start && old.at(-1 - same) === young.at(-1 - same)) same += 1;
  return { start, end: old.length - same, letters: young.slice(start, young.length - same) };
}

function applied(old: readonly string[], { start, end, letters }: Edit): readonly string[] {
  return [...old.slice(0, start), ...letters, ...old.slice(end)];
}

/** Applies an edit to the old letters from `start` up to `end`, which contain it. */
function stretch(old: readonly string[], edit: Edit, start: number, end: number): string {
  return [...old.slice(start, edit.start), ...edit.letters, ...old.slice(edit.end, end)].join("");
}

/** Keeps both, even if one contains the other: it may be the beginning of a word that is still being typed. */
function joined(theirs: string, mine: string): string {
  if (theirs === "" || mine === "") return theirs + mine;
  return /\s$/.test(theirs) || /^\s/.test(mine) ? theirs + mine : `${theirs} ${mine}`;
}
