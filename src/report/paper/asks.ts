import type { Report } from "#report/model.ts";
import type { WaveReport } from "#report/plan/model.ts";
import { NOTABLE_BAND } from "#report/risks/bands.ts";
import type { Words } from "#report/words.ts";

/** A board decides on a handful. */
const MOST = 4;
const SIZES = ["S", "M", "L"] as const;

/**
 * What a board is asked, each a decision of its own that no other contains: what is done, and what it takes and brings;
 * who does it; which risk is borne; when to look again, and what is known by then.
 */
export function listAsks(report: Report, words: Words): readonly string[] {
  const { counts, overall, plan } = report;
  if (overall.score.value === null) return counts.questions > counts.notApplicable ? [words.text("ask.begin")] : [];
  const wave = plan.waves.find(({ steps }) => steps.length > 0);
  return [
    ...(wave === undefined ? askAim(report, words) : [askWave(report, wave, words), ...askOwners(wave, words)]),
    ...askRisks(report, wave, words),
    askNext(report, wave, words),
  ].slice(0, MOST);
}

/** Where there is nothing to approve: what to aim for, or whether to leave it at that. */
function askAim({ overall, plan }: Report, words: Words): readonly string[] {
  if (plan.standing === "noTarget") return [words.text("ask.target")];
  // What little is answered is no ground to confirm a target on.
  if (plan.standing === "atTarget" && overall.score.provisional) return [];
  const { target, shortfall } = overall.text;
  return [words.text(plan.standing === "allDismissed" ? "ask.dismissed" : "ask.keep", { target, shortfall })];
}

/** The first wave, with its effort in points as part of all, and what then stands otherwise. */
function askWave({ plan }: Report, wave: WaveReport, words: Words): string {
  const total = plan.waves.reduce((sum, { effort }) => sum + effort, 0);
  const approve = words.text("ask.plan", {
    ...{
      all: isWhole(plan, wave),
      sizes: listSizes(wave, words),
    },
    ...{ count: wave.steps.length, points: wave.effort, total },
  });
  const [now, then] = [plan.today.text, wave.after.text];
  const gains = words.text("ask.gain", {
    ...{ rises: yes(now.value !== then.value), value: now.value, reached: then.value },
    ...{ falls: yes(now.left !== then.left), left: now.left, remains: then.left },
  });
  return [approve, gains].filter((sentence) => sentence !== "").join(" ");
}

/** "5 small and 4 medium". */
function listSizes({ steps }: WaveReport, words: Words): string {
  const alone = yes(steps.length === 1);
  return words.list(
    SIZES.flatMap((size) => {
      const count = steps.filter(({ effort }) => effort.letter === size).length;
      return count === 0 ? [] : [words.text(`ask.size.${size}`, { count, alone })];
    }),
  );
}

function askOwners({ steps }: WaveReport, words: Words): readonly string[] {
  const count = steps.filter(({ owner, status }) => owner === "" && status !== "done").length;
  return count === 0 ? [] : [words.text("ask.owners", { count, all: yes(count === steps.length) })];
}

/** The risks of the highest band that is left, and how many the plan leaves there; or how AI is used, while nobody said. */
function askRisks({ risks, plan }: Report, wave: WaveReport | undefined, words: Words): readonly string[] {
  const { register, exposure } = risks;
  if (exposure.questions > 0 && exposure.answered === 0) {
    return [words.text("ask.exposure", { count: exposure.questions })];
  }
  const [worst] = register.map(({ after }) => after.band).toSorted((a, b) => b.severity - a.severity);
  if (worst === undefined) return [];
  const band = worst.name.toLocaleLowerCase(words.locale);
  const count = register.filter(({ after }) => after.band.id === worst.id).length;
  if (worst.step < NOTABLE_BAND) return [words.text("ask.risksMild", { count: register.length, band })];
  const leaves = (state: WaveReport["after"] | undefined) =>
    state?.bands.filter(({ step }) => step >= worst.step).reduce((sum, each) => sum + each.count, 0) ?? count;
  const decide = words.text("ask.risks", { count, band });
  if (wave === undefined) return [decide];
  const left = { all: isWhole(plan, wave), first: leaves(wave.after), last: leaves(plan.waves.at(-1)?.after) };
  return [`${decide} ${words.text("ask.risksLeft", left)}`];
}

/** When to look again: after the last step of the wave, where each has a date; with what makes the result surer. */
function askNext(report: Report, wave: WaveReport | undefined, words: Words): string {
  const { counts, overall, date } = report;
  const open = wave?.steps.filter(({ status }) => status !== "done") ?? [];
  const last = open.every(({ due }) => due !== null)
    ? open.toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? "")).at(-1)
    : undefined;
  const dated = last?.due != null && last.due >= date;
  const missing = counts.open + counts.unknown;
  return [
    words.text("ask.next", { dated: yes(dated), due: last?.text.due ?? "" }),
    ...(missing > 0 ? [words.text("ask.answers", { count: missing })] : []),
    ...(overall.score.evidence?.verified === 0 ? [words.text("ask.verify")] : []),
  ].join(" ");
}

function isWhole({ waves }: Report["plan"], wave: WaveReport): "yes" | "no" {
  return yes(waves.every((each) => each === wave || each.steps.length === 0));
}

function yes(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}
