import { RISK_DECISIONS } from "#assessment/limits.ts";
import type { Report } from "#report/report.ts";
import type { WaveReport } from "#report/plan/planReport.ts";
import { NOTABLE_BAND } from "#report/risks/bands.ts";
import type { RiskBand, RiskEntry } from "#report/risks/riskReport.ts";
import type { MessageId, Formatter } from "#report/formatter.ts";
import type { DecisionRule, ProposedDecision } from "./boardMessage.ts";

/** A board decides on a handful. */
const MOST = 4;

/** What the rules look at. */
export type ProposalParts = Pick<Report, "counts" | "overall" | "plan" | "risks" | "date" | "scale" | "terms">;

/**
 * What rules propose to ask a board, each a decision of its own that no other contains: what is done, and what it takes
 * and brings; who does it; which risk is borne; when to look again, and what is known by then.
 */
export function proposeDecisions(report: ProposalParts, formatter: Formatter): readonly ProposedDecision[] {
  const { counts, overall, plan } = report;
  const propose = (rule: DecisionRule, text: string): readonly ProposedDecision[] =>
    text === "" ? [] : [{ rule, text }];
  if (overall.score.value === null) {
    return counts.questions > counts.notApplicable ? propose("begin", formatter.text("decision.begin")) : [];
  }
  const wave = plan.waves.find(({ steps }) => steps.length > 0);
  return [
    ...(wave === undefined
      ? propose("target", askTarget(report, formatter))
      : [...propose("plan", askPlan(report, wave, formatter)), ...propose("owners", askOwners(wave, formatter))]),
    ...(isExposureOpen(report)
      ? propose("exposure", askExposure(report, formatter))
      : propose("risks", askRisks(report, wave, formatter))),
    ...propose("next", askNext(report, wave, formatter)),
  ].slice(0, MOST);
}

/** Where there is nothing to approve: what to aim for, or whether to leave it at that. */
function askTarget({ overall, plan }: ProposalParts, formatter: Formatter): string {
  if (plan.standing === "untargeted") return "";
  if (plan.standing === "noTarget") return formatter.text("decision.target");
  // What little is answered is no ground to confirm a target on.
  if (plan.standing === "atTarget" && overall.score.provisional) return "";
  const { target, shortfall } = overall.text;
  return formatter.text(plan.standing === "allDismissed" ? "decision.dismissed" : "decision.keep", {
    target,
    shortfall,
  });
}

/** The first wave with its effort, and what then stands otherwise. */
function askPlan({ plan, scale }: ProposalParts, wave: WaveReport, formatter: Formatter): string {
  const values = { all: isWhole(plan, wave), count: wave.steps.length, effort: wave.effortText };
  const [now, then] = [plan.today.text, wave.after.text];
  const gains = formatter.text("decision.gain", {
    ...{ rises: yes(now.value !== then.value), value: now.value, reached: then.value, max: scale.length - 1 },
    ...{ falls: yes(now.left !== then.left), left: now.left, remains: then.left },
  });
  return joined(formatter.text("decision.plan", values), gains);
}

function askOwners({ steps }: WaveReport, formatter: Formatter): string {
  const count = steps.filter(({ owner, status }) => owner === "" && status !== "done").length;
  return count === 0 ? "" : formatter.text("decision.owners", { count, all: yes(count === steps.length) });
}

/** Whether nobody has said yet how AI is used, or what is not said could change which risks the board would decide on. */
function isExposureOpen({ risks: { exposure, register } }: ProposalParts): boolean {
  if (exposure.questions > 0 && exposure.answered === 0) return true;
  const known = highest(register.map(({ after }) => after.band));
  const worst = highest(register.map(({ after }) => after.worst?.band ?? after.band));
  if (known === undefined || worst === undefined) return false;
  const isOpen = ({ after }: RiskEntry) => after.possible.includes(known.id) && after.possible.length > 1;
  return known.id !== worst.id || register.some(isOpen);
}

function highest(bands: readonly RiskBand[]): RiskBand | undefined {
  return bands.toSorted((a, b) => b.severity - a.severity)[0];
}

function askExposure({ risks: { exposure }, terms }: ProposalParts, formatter: Formatter): string {
  const count = exposure.questions - exposure.answered;
  return formatter.text("decision.exposure", {
    topic: terms.running.exposure,
    count,
    all: yes(exposure.answered === 0),
  });
}

/** The risks of the highest band that remains: how to treat them, or whether what is decided stands; and what the plan leaves there. */
function askRisks({ risks, plan }: ProposalParts, wave: WaveReport | undefined, formatter: Formatter): string {
  const { register } = risks;
  const worst = highest(register.map(({ after }) => after.band));
  if (worst === undefined) return "";
  const band = worst.name;
  const graves = register.filter(({ after }) => after.band.id === worst.id);
  if (worst.step < NOTABLE_BAND) return formatter.text("decision.risksMild", { count: register.length, band });
  const decide = askTreatment(graves, band, formatter);
  if (wave === undefined) return decide;
  const [first, last] = [wave.after, plan.waves.at(-1)?.after ?? wave.after].map((state) => leftAt(state, worst));
  // What the plan leaves there is not told while the use of AI leaves it open.
  if (first == null || last == null) return decide;
  return joined(decide, formatter.text("decision.risksLeft", { all: isWhole(plan, wave), first, last }));
}

/** How many scenarios are in a band or above; null while that is open. */
function leftAt({ bands }: WaveReport["after"], worst: RiskBand): number | null {
  const counts = bands.filter(({ severity }) => severity >= worst.severity).map(({ count }) => count);
  if (counts.some(({ least, most }) => least < most)) return null;
  return counts.reduce((sum, { least }) => sum + least, 0);
}

/** What is recorded about the risks decides what is asked. */
function askTreatment(graves: readonly RiskEntry[], band: string, formatter: Formatter): string {
  const count = graves.length;
  const open = graves.filter(({ treatment }) => treatment.decision === null).length;
  if (open > 0) return formatter.text("decision.risks", { count, open, all: yes(open === count), band });
  const list = formatter.list(
    RISK_DECISIONS.flatMap((decision) => {
      const taken = graves.filter(({ treatment }) => treatment.decision === decision).length;
      const id: MessageId = `decision.treatment.${decision}`;
      return taken === 0 ? [] : [formatter.text(id, { count: taken })];
    }),
  );
  const unowned = graves.filter(({ treatment }) => treatment.owner === "").length;
  return formatter.text("decision.risksDecided", { count, band, list, unowned });
}

/** When to look again: after the last step of the wave, where each has a date; with what makes the result surer. */
function askNext(report: ProposalParts, wave: WaveReport | undefined, formatter: Formatter): string {
  const { counts, overall, date } = report;
  const open = wave?.steps.filter(({ status }) => status !== "done") ?? [];
  const last = open.every(({ due }) => due !== null)
    ? open.toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? "")).at(-1)
    : undefined;
  const dated = last?.due != null && last.due >= date;
  const missing = counts.open + counts.unknown;
  return joined(
    formatter.text("decision.next", { dated: yes(dated), due: last?.text.due ?? "" }),
    missing > 0 ? formatter.text("decision.answers", { count: missing }) : "",
    overall.score.evidence?.verified === 0 ? formatter.text("decision.verify") : "",
  );
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function isWhole({ waves }: Report["plan"], wave: WaveReport): "yes" | "no" {
  return yes(waves.every((each) => each === wave || each.steps.length === 0));
}

function yes(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}
