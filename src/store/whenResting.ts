/** How long something rests before it is kept; milliseconds. */
const REST = 250;

/** Calls once nothing has come in between for a moment; the function that it returns takes that back. */
export function whenResting(work: () => void): () => void {
  const resting = setTimeout(work, REST);
  return () => clearTimeout(resting);
}
