/**
 * Returns an ISO 8601 moment in milliseconds since 1970. Moments have UTC offsets, so comparing them as texts would be
 * wrong.
 */
export function instantOf(moment: string): number {
  return Date.parse(moment);
}
