import { clip } from "#report/clip.ts";
import type { Formatter, MessageId } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { Run } from "#report/runs.ts";
import type { TargetReport } from "#report/targets/targetReport.ts";
import { TLP_MARKINGS } from "./choices.ts";
import type { Block } from "./document.ts";
import type { DocumentOptions } from "./options.ts";
import { hasLevelTargets } from "./writeOpening.ts";

/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { fact: 96, level: 40, meaning: 260 } as const;

/** The sharing rules of the markings of TLP 2.0 (FIRST, https://www.first.org/tlp/). */
const SHARING_RULES = {
  "TLP:RED": "marking.red",
  "TLP:AMBER+STRICT": "marking.amberStrict",
  "TLP:AMBER": "marking.amber",
  "TLP:GREEN": "marking.green",
  "TLP:CLEAR": "marking.clear",
} as const satisfies Readonly<Record<(typeof TLP_MARKINGS)[number], MessageId>>;

/**
 * Returns one line of facts: the organisation, the scope, the authors, the date and the marking; leaves out unknown
 * ones.
 */
export function factsParagraph(report: Report, formatter: Formatter, options: DocumentOptions): Block {
  const { organisation, subject, dateText } = report;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    ["", organisation],
    [formatter.text("document.scope"), subject.scope],
    [formatter.text("document.assessor"), subject.assessor],
    [formatter.text("document.preparedBy"), options.preparedBy ?? ""],
    [formatter.text("document.date"), dateText],
    [formatter.text("document.marking"), describeMarking(options.classification.trim(), formatter)],
  ];
  const known = facts.filter(([, fact]) => fact.trim() !== "");
  const runs = known.flatMap(([name, fact], index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: "  ·  ", soft: true }]),
    ...(name === "" ? [] : [{ text: `${name}: `, soft: true }]),
    { text: clip(fact.trim(), MAX_LETTERS.fact), strong: name === "" },
  ]);
  return { kind: "paragraph", style: "small", runs };
}

/** Returns the marking, with its meaning if it is a TLP marking. */
function describeMarking(marking: string, formatter: Formatter): string {
  const known = TLP_MARKINGS.find((each) => each === marking);
  return known === undefined
    ? marking
    : formatter.text("marking.meaning", { marking, sharing: formatter.text(SHARING_RULES[known]) });
}

/** Explains the current maturity level and the target level; leaves out what is missing. */
export function meaningParagraphs(report: Report, formatter: Formatter): readonly Block[] {
  const { overall, levels, targets } = report;
  const { level, target } = overall.score;
  const summary = level === null ? "" : (levels[level]?.summary ?? "");
  const means = (name: string, meaning: string): Block => ({
    kind: "paragraph",
    style: "small",
    runs: [
      { text: `${name} `, strong: true },
      { text: clip(meaning, MAX_LETTERS.meaning), soft: true },
    ],
  });
  const levelName = { level: formatter.level(level), name: clip(overall.text.levelName, MAX_LETTERS.level) };
  return [
    ...(summary === "" ? [] : [means(formatter.text("meaning.level", levelName), summary)]),
    ...(target === null || targets === null
      ? []
      : [means(targetName(report, targets, formatter), targetMeaning(targets, formatter))]),
  ];
}

function targetName(report: Report, { profile }: TargetReport, formatter: Formatter): string {
  const title = clip(profile?.title ?? "", MAX_LETTERS.level);
  const { target } = report.overall.text;
  if (title !== "" && hasLevelTargets(report))
    return formatter.text("meaning.target", { target: title, profile: "none" });
  return formatter.text("meaning.target", { target, profile: title === "" ? "none" : title });
}

/** Returns the first sentence of the target profile's description; the section on targets has the whole text. */
function targetMeaning({ profile, text }: TargetReport, formatter: Formatter): string {
  const sentences = new Intl.Segmenter(formatter.locale, { granularity: "sentence" });
  const [first] = sentences.segment(profile?.description ?? text);
  return first?.segment.trim() ?? "";
}
