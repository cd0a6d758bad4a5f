import { clip } from "#report/clip.ts";
import type { Block } from "./document.ts";
import type { Aims } from "#report/aims/model.ts";
import type { Report } from "#report/model.ts";
import type { MessageId, Run, Words } from "#report/words.ts";
import { TLP_MARKINGS } from "./choices.ts";
import type { DocumentOptions } from "./options.ts";

/** Letters of what others have written. */
const FACT = 96;
const LEVEL = 40;
const MEANING = 260;

/** What a marking lets its readers do, in the sense of TLP 2.0 (FIRST, https://www.first.org/tlp/). */
const SHARING = {
  "TLP:RED": "marking.red",
  "TLP:AMBER+STRICT": "marking.amberStrict",
  "TLP:AMBER": "marking.amber",
  "TLP:GREEN": "marking.green",
  "TLP:CLEAR": "marking.clear",
} as const satisfies Readonly<Record<(typeof TLP_MARKINGS)[number], MessageId>>;

/** What the report is about, who made it, when, and who may see it, in one running line; what is not known is left out. */
export function factsParagraph(report: Report, words: Words, options: DocumentOptions): Block {
  const { organisation, subject, dateText } = report;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    ["", organisation],
    [words.text("document.scope"), subject.scope],
    [words.text("document.assessor"), subject.assessor],
    [words.text("document.preparedBy"), options.preparedBy ?? ""],
    [words.text("document.date"), dateText],
    [words.text("document.marking"), describeMarking(options.classification.trim(), words)],
  ];
  const known = facts.filter(([, fact]) => fact.trim() !== "");
  const runs = known.flatMap(([name, fact], index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: "  ·  ", soft: true }]),
    ...(name === "" ? [] : [{ text: `${name}: `, soft: true }]),
    { text: clip(fact.trim(), FACT), strong: name === "" },
  ]);
  return { kind: "paragraph", style: "small", runs };
}

/** The marking with what it means where it is one that everybody knows. */
function describeMarking(marking: string, words: Words): string {
  const known = TLP_MARKINGS.find((each) => each === marking);
  return known === undefined
    ? marking
    : words.text("marking.meaning", { marking, sharing: words.text(SHARING[known]) });
}

/** What the level that is attained means, and the level that is aimed for; nothing for what there is not. */
export function meaningParagraphs({ overall, scale, aims }: Report, words: Words): readonly Block[] {
  const { level, target } = overall.score;
  const summary = level === null ? "" : (scale[level]?.summary ?? "");
  const means = (name: string, meaning: string): Block => ({
    kind: "paragraph",
    style: "small",
    runs: [
      { text: `${name} `, strong: true },
      { text: clip(meaning, MEANING), soft: true },
    ],
  });
  const levelName = { level: words.level(level), name: clip(overall.text.levelName, LEVEL) };
  return [
    ...(summary === "" ? [] : [means(words.text("meaning.level", levelName), summary)]),
    ...(target === null || aims === null ? [] : [means(targetName(target, aims, words), targetMeaning(aims, words))]),
  ];
}

function targetName(target: number, { profile }: Aims, words: Words): string {
  const title = clip(profile?.title ?? "", LEVEL);
  return words.text("meaning.target", { target: words.value(target), profile: title === "" ? "none" : title });
}

/** For whom the profile is; the whole stands with the targets. */
function targetMeaning({ profile, text }: Aims, words: Words): string {
  const sentences = new Intl.Segmenter(words.locale, { granularity: "sentence" });
  const [first] = sentences.segment(profile?.description ?? text);
  return first?.segment.trim() ?? "";
}
