/** Returns the id of a scenario's disc in the risk matrix. */
export function discId(scenario: string): string {
  return `matrix-${scenario}`;
}
