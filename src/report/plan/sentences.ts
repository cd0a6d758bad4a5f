import type { FigureRef } from "#report/explain/model.ts";
import type { Run, Words } from "#report/words.ts";
import { shareText } from "#report/shareText.ts";
import type { Sources } from "#report/sources.ts";
import type { Arrangement } from "#scoring/index.ts";
import type { DoneStep, PlanStanding, PlanState, StepReport } from "./model.ts";

/** Smaller falls of the risk that is left are not worth a sentence. */
const LEAST_FALL = 0.005;

/** Whether there is a plan, and if not what it waits for. */
export function standingOf({ scorecard }: Sources, { steps, leftOut }: Arrangement): PlanStanding {
  const overall = scorecard.nodes["overall"];
  if (overall?.applicable === false) return "nothingApplies";
  if (overall === undefined || overall.value === null) return "unanswered";
  if (overall.target === null) return "noTarget";
  if (steps.length > 0) return "planned";
  return leftOut.length > 0 ? "allDismissed" : "atTarget";
}

/** What the plan brings, in a sentence; or why there is none. */
export function writePlanHeadline(
  { questionnaire, words }: Sources,
  standing: PlanStanding,
  count: number,
  states: readonly PlanState[],
): readonly Run[] {
  if (standing !== "planned") return words.runs(`plan.headline.${standing}`);
  const [today, last] = [states[0], states.at(-1)];
  const values = {
    count,
    value: tell(words, today),
    reached: tell(words, last),
    max: questionnaire.scale.length - 1,
    fall: words.share(fallOf(today, last)),
  };
  if (values.value.text === values.reached.text) return words.runs("plan.headline.small", values);
  return words.runs(fallOf(today, last) < LEAST_FALL ? "plan.headline.maturity" : "plan.headline.both", values);
}

/** The value of a state, which can be explained. */
function tell(words: Words, state: PlanState | undefined): Run {
  const { wave = 0, value = null } = state ?? {};
  const text = words.value(value);
  if (value === null) return { text };
  const figure: FigureRef =
    wave === 0 ? { kind: "node", id: "overall", figure: "value" } : { kind: "state", wave, figure: "value" };
  return { text, figure };
}

/** By which part (0…1) the risk that is left falls. */
export function fallOf(today: PlanState | undefined, last: PlanState | undefined): number {
  const before = 1 - (today?.reduction ?? 1);
  const after = 1 - (last?.reduction ?? 1);
  return before <= 0 ? 0 : Math.max(0, 1 - after / before);
}

/** What the plan rests on, a sentence each. */
export function writePlanLead(
  sources: Sources,
  standing: PlanStanding,
  steps: readonly StepReport[],
  dismissed: number,
): readonly string[] {
  const { words } = sources;
  const points = steps.reduce((sum, { effort }) => sum + effort.points, 0);
  return [
    ...leadTarget(sources, standing),
    ...(steps.length === 0 ? [] : [words.text("plan.leadEffort", { points: words.level(points) })]),
    ...leadOpen(sources, standing),
    ...(dismissed === 0 || standing === "allDismissed" ? [] : [words.text("plan.leadDismissed", { count: dismissed })]),
  ];
}

function leadTarget({ assessment, questionnaire, scorecard, words }: Sources, standing: PlanStanding): string[] {
  const target = scorecard.nodes["overall"]?.target ?? null;
  if (standing === "nothingApplies") return [];
  if (target === null) return [words.text("plan.leadNoTarget")];
  const profile =
    questionnaire.targets.find(({ id }) => id === assessment.target)?.title ?? words.text("lead.targetOwn");
  return [words.text("plan.leadTarget", { profile, target: words.value(target) })];
}

function leadOpen({ questionnaire, assessment, scorecard, words }: Sources, standing: PlanStanding): string[] {
  if (standing === "unanswered" || standing === "nothingApplies") return [];
  const open = questionnaire.areas
    .flatMap(({ practices }) => practices.flatMap(({ questions }) => questions))
    .filter(({ id, editions }) => editions.includes(assessment.edition) && isOpen(scorecard.nodes[id])).length;
  return open === 0 ? [] : [words.text("plan.leadOpen", { count: open })];
}

function isOpen(node: { readonly applicable: boolean; readonly value: number | null } | undefined): boolean {
  return node?.applicable === true && node.value === null;
}

/** What the weighing means: "maturity alone" … "risk alone". */
export function describeFocus(words: Words, focus: number): string {
  if (focus < 0.005) return words.text("plan.focus.maturity");
  if (focus > 0.995) return words.text("plan.focus.risk");
  if (Math.abs(focus - 0.5) < 0.005) return words.text("plan.focus.alike");
  return words.text(focus < 0.5 ? "plan.focus.moreMaturity" : "plan.focus.moreRisk", {
    share: words.share(focus < 0.5 ? 1 - focus : focus),
  });
}

/** How far the plan has come: steps that are done, whether or not their answers say so yet. */
export function writeProgress({ words }: Sources, steps: readonly StepReport[], done: readonly DoneStep[]) {
  const recorded = done.filter((step) => step.recorded).length;
  const all = steps.length + recorded;
  const part = all === 0 ? 0 : done.length / all;
  const waiting = done.length - recorded;
  const sentences = [
    words.text("plan.progress", { done: done.length, all, share: shareText(words, part) }),
    ...(waiting === 0 ? [] : [words.text("plan.progressWaiting", { count: waiting })]),
  ];
  return { part, text: all === 0 ? "" : sentences.join(" ") };
}
