import type { FigureRef } from "#report/explain/model.ts";
import type { Sources } from "#report/sources.ts";
import type { Figures, Run, Words } from "#report/words.ts";
import { graveBands } from "./bands.ts";
import type { ExposureProfile } from "./exposureProfile.ts";
import type { RiskBand, RiskEntry } from "./model.ts";

/** What the sentences about risks are made from. */
export type RiskFindings = {
  readonly register: readonly RiskEntry[];
  readonly bands: readonly RiskBand[];
  readonly profile: ExposureProfile;
  /** 0…1, null when no risk applies. */
  readonly reduction: number | null;
};

/** The one sentence that is true of the risks: how many are grave without controls, and with them. */
export function writeRiskHeadline({ questionnaire, words }: Sources, findings: RiskFindings): readonly Run[] {
  const { register, profile } = findings;
  const described = questionnaire.risks.length;
  if (described === 0) return words.runs("risks.headlineNoRisks");
  if (register.length === 0) return words.runs("risks.headlineNone", { count: described });
  const { before, after, bands } = countGrave(words, findings);
  const total = register.length;
  const open = yes(register.some(({ controls }) => controls.some(isOpen)));
  const values = { before, after, bands, total, open, all: yes(before === total), same: yes(before === after) };
  const figures = figuresOf(findings);
  if (profile.questions > 0 && profile.answered === 0) return words.runs("risks.headlineNoExposure", values, figures);
  if (before === 0) return words.runs("risks.headlineMild", values, figures);
  return words.runs(answeredIn(register) === 0 ? "risks.headlineNoAnswers" : "risks.headline", values, figures);
}

/** Names the scenarios that the headline counts. */
function figuresOf({ bands }: RiskFindings): Figures {
  const grave = graveBands(bands).map(({ id }) => id);
  const count = (which: readonly string[], when: "before" | "after"): FigureRef => ({
    ...{ kind: "scenarios", bands: which, when },
    wave: 0,
  });
  return { before: count(grave, "before"), after: count(grave, "after"), total: count([], "after") };
}

/** What the headline rests on, a sentence each. */
export function writeRiskLead(
  { words }: Sources,
  { register, profile, reduction }: RiskFindings,
): readonly (readonly Run[])[] {
  if (register.length === 0) return [];
  const open = new Set(register.flatMap(({ controls }) => controls.filter(isOpen).map(({ question }) => question)))
    .size;
  const openExposure = profile.questions - profile.answered;
  return [
    words.runs("risks.leadPaths"),
    ...(answeredIn(register) > 0 && reduction !== null
      ? [words.runs("risks.leadReduction", { reduction }, { fig: { kind: "reduction" } })]
      : []),
    ...(open > 0 ? [words.runs("risks.leadOpen", { count: open }, { fig: { kind: "openControls" } })] : []),
    ...(openExposure > 0
      ? [
          words.runs(
            "risks.leadExposure",
            { count: openExposure, all: profile.questions },
            { fig: { kind: "exposure", which: "open" } },
          ),
        ]
      : []),
  ];
}

/** The finding of the matrix, without the headline's second half. */
export function writeMatrixTitle({ words }: Sources, findings: RiskFindings): string {
  const { before, after, bands } = countGrave(words, findings);
  return words.text("matrix.title", { before, after, bands, total: findings.register.length });
}

function countGrave(words: Words, { register, bands }: RiskFindings) {
  const grave = graveBands(bands);
  const isGrave = (band: RiskBand) => grave.some(({ id }) => id === band.id);
  return {
    before: register.filter((entry) => isGrave(entry.before.band)).length,
    after: register.filter((entry) => isGrave(entry.after.band)).length,
    bands: bandNames(words, grave),
  };
}

function yes(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}

function bandNames(words: Words, grave: readonly RiskBand[]): string {
  const [first = "", second] = grave.map(({ name }) => name.toLocaleLowerCase(words.locale));
  return second === undefined ? first : words.text("risks.eitherBand", { first, second });
}

function answeredIn(register: readonly RiskEntry[]): number {
  return register.flatMap(({ controls }) => controls).filter(({ state }) => state === "answered").length;
}

function isOpen({ state }: RiskEntry["controls"][number]): boolean {
  return state === "open" || state === "unknown";
}
