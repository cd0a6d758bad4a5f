import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { Control, RiskEntry } from "#report/risks/riskReport.ts";
import type { Run } from "#report/runs.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";

/** Lists every applicable risk with its controls, then those that were ruled out. */
export function registerPages({ risks, terms, plan }: Report, formatter: Formatter): readonly Block[] {
  if (risks.register.length === 0 && risks.ruledOut.length === 0) return [];
  const treated = risks.register.some(({ treatment }) => treatment.summary !== "");
  const targeted = plan.state === "untargeted" ? "no" : "yes";
  return [
    heading(2, formatter.text("register.title")),
    ...paragraph(
      "body",
      formatter.text("register.text", { practice: terms.running.practice, targeted }),
      risks.ordinal,
    ),
    ...paragraph("body", treated || risks.register.length === 0 ? "" : formatter.text("register.noneTreated")),
    ...risks.register.flatMap((entry) => riskBlocks(entry, { treated, topic: terms.running.exposure }, formatter)),
    ...ruledOutBlocks(risks, formatter),
  ];
}

type RiskContext = { readonly treated: boolean; readonly topic: string };

function riskBlocks(entry: RiskEntry, { treated, topic }: RiskContext, formatter: Formatter): readonly Block[] {
  const { number, title, description, before, after, held, controls, rangeText } = entry;
  return [
    heading(3, `${number}\u00a0 ${title}`, "unlisted"),
    ...paragraph("body", description),
    ...paragraph(
      "body",
      formatter.text("register.before", { band: before.band.name, ...before.text }),
      before.worst === null
        ? ""
        : formatter.text("register.worst", { topic, band: before.worst.band.name, ...before.worst.text }),
      formatter.text("register.after", { band: after.band.name, ...after.text, held }),
      after.worst === null
        ? ""
        : formatter.text("register.worst", { topic, band: after.worst.band.name, ...after.worst.text }),
      rangeText,
    ),
    ...paragraph("body", ...entry.overrides.map(({ text }) => text)),
    ...treatmentOf(entry, treated, formatter),
    ...driversOf(entry, topic, formatter),
    ...controlsList(controls, formatter),
  ];
}

/** Returns the treatment decision with its note; a missing decision is stated only if other risks have one. */
function treatmentOf({ treatment }: RiskEntry, treated: boolean, formatter: Formatter): readonly Block[] {
  const { summary, note } = treatment;
  const nothing = treated ? formatter.text("register.notTreated") : "";
  return paragraph(
    "body",
    summary === "" ? nothing : formatter.text("register.treated", { summary }),
    note === "" ? "" : formatter.text("register.note", { note }),
  );
}

const STATUSES = ["holds", "partly", "missing", "leftOut"] as const;

/** Lists the controls by their status, a line each; the answers section has every question in full. */
function controlsList(controls: readonly Control[], formatter: Formatter): readonly Block[] {
  const items = STATUSES.flatMap((status): readonly (readonly Run[])[] => {
    const matching = controls.filter((control) => control.status === status);
    if (matching.length === 0) return [];
    const named = [...new Set(matching.map(({ practice }) => practice))].map((practice) =>
      nameControls(
        practice,
        matching.filter((control) => control.practice === practice),
        formatter,
      ),
    );
    return [
      [{ text: `${formatter.text(`register.status.${status}`)}: `, strong: true }, { text: `${named.join("; ")}.` }],
    ];
  });
  return items.length === 0 ? [] : [{ kind: "list", marker: "bullet", items }];
}

const SIDES = ["both", "likelihood", "impact"] as const;
type Side = (typeof SIDES)[number];

/**
 * Names a practice once, with the sides that its controls lower and the level of each: "Data Protection (likelihood,
 * levels 2 and 2; impact, not answered)".
 */
function nameControls(practice: string, controls: readonly Control[], formatter: Formatter): string {
  const sides = SIDES.flatMap((side) => describeLevels(side, controlsOn(side, controls), formatter));
  return formatter.text("register.control", { practice, sides: sides.join("; ") });
}

/** Returns the controls that lower this side alone, or both; each question once. */
function controlsOn(side: Side, controls: readonly Control[]): readonly Control[] {
  return controls.filter(({ question, on }, index) => {
    const isBoth = controls.some((other) => other.question === question && other.on !== on);
    const isFirst = controls.findIndex((other) => other.question === question) === index;
    return side === "both" ? isBoth && isFirst : !isBoth && on === side;
  });
}

/** Gives the level of each control, so that they can be counted. */
function describeLevels(on: Side, controls: readonly Control[], formatter: Formatter): readonly string[] {
  const side = formatter.text(`register.on.${on}`);
  const levels = controls.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b);
  const open = controls.filter(({ level, status }) => level === null && status !== "leftOut").length;
  const known = { side, count: levels.length, levels: formatter.list(levels.map((level) => formatter.level(level))) };
  return [
    ...(levels.length === 0 ? [] : [formatter.text("register.levels", known)]),
    ...(open === 0 ? [] : [formatter.text("register.unanswered", { side, count: open })]),
    ...(controls.length > 0 && levels.length === 0 && open === 0 ? [side] : []),
  ];
}

/** Explains the base likelihood and impact, and which answers of the exposure profile raise or lower them. */
function driversOf(
  { drivers, base, rationale, limited }: RiskEntry,
  topic: string,
  formatter: Formatter,
): readonly Block[] {
  const parts = drivers
    .filter(({ state }) => state === "chosen")
    .map(({ label, adds }) => formatter.text("register.driver", { label, adds }));
  return paragraph(
    "small",
    rationale === "" ? formatter.text("register.base", base) : rationale,
    parts.length === 0 ? "" : formatter.text("register.drivers", { topic, parts: parts.join("; ") }),
    limited ? formatter.text("register.limited") : "",
  );
}

function ruledOutBlocks({ ruledOut }: Report["risks"], formatter: Formatter): readonly Block[] {
  if (ruledOut.length === 0) return [];
  const title = formatter.text("register.ruledOut");
  return [
    heading(3, title, "unlisted"),
    tableOf(title, ruledOut, [
      column(formatter.text("risksPage.risk"), 1, "start", (risk) => cell(risk.title)),
      column(formatter.text("guide.reason"), 1, "start", (risk) => cell(risk.why)),
    ]),
  ];
}
