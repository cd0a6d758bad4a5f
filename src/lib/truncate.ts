/** Returns a text of at most `most` UTF-16 units; a longer one is cut, never within a letter, and gets an ellipsis. */
export function truncate(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
