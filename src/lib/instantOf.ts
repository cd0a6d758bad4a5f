/** An ISO 8601 moment as milliseconds since 1970: moments carry offsets, so their texts cannot be compared. */
export function instantOf(moment: string): number {
  return Date.parse(moment);
}
