import { RISK_DECISIONS } from "#assessment/limits.ts";
import type { Formatter, MessageId } from "#report/formatter.ts";
import type { WaveReport } from "#report/plan/planReport.ts";
import type { Report } from "#report/report.ts";
import { NOTABLE_BAND } from "#report/risks/bands.ts";
import type { RiskBand } from "#report/risks/riskBand.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import type { DecisionRule, ProposedDecision } from "./boardMessage.ts";

/** Maximum number of proposals. */
const MAX_PROPOSALS = 4;

/** The inputs of the rules. */
export type ProposalParts = Pick<Report, "counts" | "overall" | "plan" | "risks" | "date" | "levels" | "terms">;

/**
 * Returns the decisions that the rules propose, without overlap: the plan with its effort and effect, the owners, the
 * risks to accept, and the next assessment.
 */
export function proposeDecisions(report: ProposalParts, formatter: Formatter): readonly ProposedDecision[] {
  const { counts, overall, plan } = report;
  const propose = (rule: DecisionRule, text: string): readonly ProposedDecision[] =>
    text === "" ? [] : [{ rule, text }];
  if (overall.score.value === null) {
    return [
      ...(counts.questions > counts.notApplicable ? propose("begin", formatter.text("decision.begin")) : []),
      ...(report.risks.register.length > 0 && isExposureOpen(report)
        ? propose("exposure", askExposure(report, formatter))
        : []),
      // With nothing left to answer, the risks are what they stay.
      ...(counts.questions === counts.notApplicable && !isExposureOpen(report)
        ? propose("risks", askRisks(report, undefined, formatter))
        : []),
    ];
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
  ].slice(0, MAX_PROPOSALS);
}

/** Proposes to set a target, or to keep the current state, if there is nothing to approve. */
function askTarget({ overall, plan }: ProposalParts, formatter: Formatter): string {
  if (plan.state === "untargeted") return "";
  if (plan.state === "noTarget") return formatter.text("decision.target");
  // With few answers there is no basis to confirm a target.
  if (plan.state === "atTarget" && overall.score.provisional) return "";
  const { target, gap } = overall.text;
  return formatter.text(plan.state === "allDismissed" ? "decision.dismissed" : "decision.keep", {
    target,
    gap,
    whole: yesOrNo(overall.score.coverage === 1),
  });
}

/** Proposes the first wave with its effort and its effects. */
function askPlan({ plan, levels }: ProposalParts, wave: WaveReport, formatter: Formatter): string {
  const values = {
    all: isWhole(plan, wave),
    count: wave.steps.length,
    effort: wave.effortText,
    sized: yesOrNo(wave.sized),
  };
  const [now, then] = [plan.today.text, wave.after.text];
  const gains = formatter.text("decision.gain", {
    rises: yesOrNo(now.value !== then.value),
    value: now.value,
    reached: then.value,
    max: levels.length - 1,
    falls: yesOrNo(now.remainingRisk !== then.remainingRisk),
    left: now.remainingRisk,
    remains: then.remainingRisk,
  });
  return joined(formatter.text("decision.plan", values), gains);
}

function askOwners({ steps }: WaveReport, formatter: Formatter): string {
  const count = steps.filter(({ owner, status }) => owner === "" && status !== "done").length;
  return count === 0 ? "" : formatter.text("decision.owners", { count, all: yesOrNo(count === steps.length) });
}

/**
 * Tells whether the exposure profile is empty, or whether its open questions could change which risks the board decides
 * on.
 */
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
    all: yesOrNo(exposure.answered === 0),
  });
}

/**
 * Proposes to decide on the risks in the highest remaining band, or to confirm the decisions; states what the plan
 * leaves there.
 */
function askRisks({ risks, plan }: ProposalParts, wave: WaveReport | undefined, formatter: Formatter): string {
  const { register } = risks;
  const worst = highest(register.map(({ after }) => after.band));
  if (worst === undefined) return "";
  const band = worst.name;
  const graves = register.filter(({ after }) => after.band.id === worst.id);
  if (worst.step < NOTABLE_BAND) return formatter.text("decision.risksMild", { count: register.length, band });
  const top = yesOrNo(risks.bands.every(({ severity }) => severity <= worst.severity));
  const decide = askTreatment(graves, { band, top }, formatter);
  if (wave === undefined) return decide;
  const [first, last] = [wave.after, plan.waves.at(-1)?.after ?? wave.after].map((state) => leftAt(state, worst));
  // While open exposure questions leave this number open, it is not stated.
  if (first == null || last == null) return decide;
  return joined(
    decide,
    formatter.text("decision.risksLeft", { all: isWhole(plan, wave), first, last, same: yesOrNo(first === last) }),
  );
}

/** Returns the number of scenarios in a band or above; null if it is open. */
function leftAt({ bands }: WaveReport["after"], worst: RiskBand): number | null {
  const counts = bands.filter(({ severity }) => severity >= worst.severity).map(({ count }) => count);
  if (counts.some(({ least, most }) => least < most)) return null;
  return counts.reduce((sum, { least }) => sum + least, 0);
}

/** Proposes a decision that depends on the recorded treatments; `top` tells whether no band is higher. */
function askTreatment(
  graves: readonly RiskEntry[],
  rating: { readonly band: string; readonly top: "yes" | "no" },
  formatter: Formatter,
): string {
  const count = graves.length;
  const open = graves.filter(({ treatment }) => treatment.decision === null).length;
  if (open > 0) return formatter.text("decision.risks", { count, open, all: yesOrNo(open === count), ...rating });
  const list = formatter.list(
    RISK_DECISIONS.flatMap((decision) => {
      const taken = graves.filter(({ treatment }) => treatment.decision === decision).length;
      const id: MessageId = `decision.treatment.${decision}`;
      return taken === 0 ? [] : [formatter.text(id, { count: taken })];
    }),
  );
  const unowned = graves.filter(({ treatment }) => treatment.owner === "").length;
  return formatter.text("decision.risksDecided", { count, ...rating, list, unowned });
}

/**
 * Proposes the date of the next assessment: after the last step of the wave, if each has a date; and what would make
 * the result more certain.
 */
function askNext(report: ProposalParts, wave: WaveReport | undefined, formatter: Formatter): string {
  const { counts, overall, date } = report;
  const open = wave?.steps.filter(({ status }) => status !== "done") ?? [];
  const last = open.every(({ due }) => due !== null)
    ? open.toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? "")).at(-1)
    : undefined;
  const dated = last?.due != null && last.due >= date;
  const missing = counts.open + counts.unknown;
  return joined(
    formatter.text("decision.next", { dated: yesOrNo(dated), due: last?.text.due ?? "" }),
    missing > 0 ? formatter.text("decision.answers", { count: missing }) : "",
    overall.score.evidence?.verified === 0 ? formatter.text("decision.verify") : "",
  );
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function isWhole({ waves }: Report["plan"], wave: WaveReport): "yes" | "no" {
  return yesOrNo(waves.every((each) => each === wave || each.steps.length === 0));
}

function yesOrNo(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}
