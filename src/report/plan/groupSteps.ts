import type { Formatter } from "#report/formatter.ts";
import type { StepReport } from "./planReport.ts";

/** The grouping of steps: by owner, or by the month in which they are due. */
export type StepGrouping = "owner" | "due";

/** A group of steps. */
export type StepGroup = {
  readonly id: string;
  /** "Helen Osei, CISO", "March 2027", "Overdue", "No owner" */
  readonly title: string;
  /** "5 steps, 15 points" */
  readonly summary: string;
  readonly steps: readonly StepReport[];
};

const OVERDUE_GROUP = "overdue";
const NO_GROUP = "";

/**
 * Groups the steps of a plan. Owners are sorted by name, months by time; overdue steps, due before `today` (YYYY-MM-DD)
 * and not done, come first, steps without an owner or a date last. By due date, each group is sorted by date; by owner,
 * steps keep the order of the plan.
 */
export function groupSteps(
  formatter: Formatter,
  steps: readonly StepReport[],
  by: StepGrouping,
  today: string,
): readonly StepGroup[] {
  const idOf = by === "owner" ? (step: StepReport) => step.owner : (step: StepReport) => dueGroup(step, today);
  const ordered = by === "owner" ? steps : steps.toSorted((a, b) => compareText(a.due ?? "", b.due ?? ""));
  const groups = new Map<string, readonly StepReport[]>();
  for (const step of ordered) groups.set(idOf(step), [...(groups.get(idOf(step)) ?? []), step]);
  const names = new Intl.Collator(formatter.locale);
  const compare = by === "owner" ? names.compare : compareText;
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([id, members]) => ({
      id,
      title: by === "owner" ? ownerTitle(formatter, id) : dueTitle(formatter, id),
      summary: formatter.text("planGroup.summary", {
        count: members.length,
        sized: members.some(({ effort }) => effort.letter !== null) ? "yes" : "no",
        points: members.reduce((sum, { effort }) => sum + effort.points, 0),
      }),
      steps: members,
    }));
}

/** Returns overdue, the month (YYYY-MM), or empty without a date. */
function dueGroup({ due, status }: StepReport, today: string): string {
  if (due === null) return NO_GROUP;
  return due < today && status !== "done" ? OVERDUE_GROUP : due.slice(0, "YYYY-MM".length);
}

function rank(id: string): number {
  if (id === OVERDUE_GROUP) return 0;
  return id === NO_GROUP ? 2 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function ownerTitle(formatter: Formatter, owner: string): string {
  return owner === NO_GROUP ? formatter.text("planGroup.noOwner") : owner;
}

function dueTitle(formatter: Formatter, id: string): string {
  if (id === NO_GROUP) return formatter.text("planGroup.noDue");
  return id === OVERDUE_GROUP ? formatter.text("planGroup.overdue") : formatter.month(`${id}-01`);
}
