import type { Run } from "#report/runs.ts";

/**
 * Groups runs so that a line may break only between two groups, or at a space within a run: a metric is in one group
 * with the text before or after it, unless there is a space between them. The runs and their order stay the same.
 */
export function unbrokenGroups(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const group = groups.at(-1);
    if (before !== undefined && group !== undefined && areJoined(before, run)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function areJoined(left: Run, right: Run): boolean {
  const besideMetric = left.metric !== undefined || right.metric !== undefined;
  return besideMetric && !left.text.endsWith(" ") && !right.text.startsWith(" ");
}
