import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { NOTABLE_BAND } from "#report/risks/bands.ts";
import type { Control, RiskEntry } from "#report/risks/riskReport.ts";
import type { Run } from "#report/runs.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { bandsText } from "./bandCell.ts";
import { paragraph } from "./blocks.ts";
import type { Block } from "./document.ts";

const MAX_RISKS = 3;
/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { band: 24, risk: 90, decision: 110, missing: 48 } as const;

/**
 * Lists the remaining risks in notable bands, the worst first by their worst case, with the decision on each and its
 * missing controls.
 */
export function remainingRisks({ risks, strengths }: Report, formatter: Formatter): Block {
  const strong = new Set(strengths.items.map(({ title }) => title));
  const stepOf = ({ after }: RiskEntry) => after.shown.band.step;
  const { register } = risks;
  const worst = register.filter((entry) => stepOf(entry) >= NOTABLE_BAND).slice(0, MAX_RISKS);
  const [next] = register.slice(worst.length);
  const rest = {
    count: register.length - worst.length,
    all: worst.length === 0 ? "yes" : "no",
    band: clip(next?.after.shown.bands.at(-1)?.name ?? "", MAX_LETTERS.band),
  };
  const isComplete = worst.length < MAX_RISKS && next !== undefined;
  const items = worst.map((entry) => riskRuns(entry, strong, formatter));
  return {
    kind: "part",
    rule: "ink",
    heading: { level: 2, runs: [{ text: formatter.text("risksPage.remain") }] },
    blocks: [
      ...(worst.length === 0
        ? []
        : [{ kind: "list" as const, marker: "rule" as const, items, bands: worst.map(stepOf) }]),
      ...paragraph("small", isComplete ? formatter.text("risksPage.others", rest) : ""),
    ],
  };
}

function riskRuns(entry: RiskEntry, strong: ReadonlySet<string>, formatter: Formatter): readonly Run[] {
  const missing = describeMissing(entry, strong, formatter);
  const { summary } = entry.treatment;
  const decided = summary === "" ? formatter.text("risksPage.undecided") : `${clip(summary, MAX_LETTERS.decision)}.`;
  return [
    { text: `${bandsText(entry.after.shown.bands, formatter)}\u00a0 `, strong: true },
    { text: `${clip(entry.title, MAX_LETTERS.risk)}${entry.overrides.length === 0 ? "" : "*"}. ` },
    // The decisions of the board ask for what is undecided anyway.
    { text: decided, soft: true, ...(summary === "" && { extra: "late" }) },
    ...missing.map((text) => ({ text: ` ${text}`, soft: true, extra: true })),
  ];
}

const GAPS = ["open", "missing", "partly"] as const;
type Gap = (typeof GAPS)[number];

/** Names the practices of the weakest controls, at most two: unanswered, missing or partial. */
function describeMissing(
  { controls }: RiskEntry,
  strong: ReadonlySet<string>,
  formatter: Formatter,
): readonly string[] {
  const lacking = lackingMost(controls);
  // If the practice as a whole is a strength, names one of its questions instead.
  const nameOf = ({ practice }: Control) =>
    strong.has(practice) ? formatter.text("boardDecision.questionOf", { practice }) : practice;
  const names = lacking.map(nameOf);
  const all = names.join("").length > MAX_LETTERS.missing ? lacking.slice(0, 1) : lacking;
  return GAPS.flatMap((gap) => {
    const found = all
      .filter((control) => gapOf(control) === gap)
      .map((control) => clip(nameOf(control), MAX_LETTERS.missing));
    return found.length === 0 ? [] : [formatter.text(`boardDecision.gap.${gap}`, { list: formatter.list(found) })];
  });
}

/** Returns the weakest control of each of the two weakest practices. */
function lackingMost(controls: readonly Control[]): readonly Control[] {
  const lacking = controls
    .filter(({ status }) => status === "missing" || status === "partly")
    .toSorted((a, b) => rank(a) - rank(b) || byDecrease(a, b));
  const [first] = lacking;
  const second = lacking.find(({ practice }) => practice !== first?.practice);
  return [first, second].filter((control) => control !== undefined);
}

function rank({ status }: Control): number {
  return status === "missing" ? 0 : 1;
}

/** Sorts by the decrease that one more level would give, the largest first. */
function byDecrease(a: Control, b: Control): number {
  const [decreaseA, decreaseB] = [a.oneLevelUp?.decrease ?? 0, b.oneLevelUp?.decrease ?? 0];
  if (isBelow(decreaseA, decreaseB)) return 1;
  return isBelow(decreaseB, decreaseA) ? -1 : 0;
}

function gapOf({ status, level }: Control): Gap {
  if (level === null) return "open";
  return status === "missing" ? "missing" : "partly";
}
