import type { Benchmark } from "#assessment/benchmark/benchmarkSchema.ts";
import { foldText } from "#lib/foldText.ts";
import { instantOf } from "#lib/instantOf.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { PortfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import { roundedQuartiles } from "./roundedQuartiles.ts";

/** A scored assessment whose owner has agreed to a benchmark. */
export type BenchmarkMember = {
  readonly id: string;
  readonly organisation: string;
  /** ISO 8601 moments. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly entry: Pick<PortfolioEntry, "questionnaire" | "value" | "provisional" | "areas">;
};

/** Why an assessment does not count; "waiting" until its group of five is complete. */
export const LEFT_OUT_REASONS = ["otherQuestionnaire", "provisional", "unnamed", "earlier", "waiting"] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A benchmark, or null with fewer than five organisations; and how many assessments do not count, by reason. */
export type BuiltBenchmark = {
  readonly benchmark: Benchmark | null;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
};

/**
 * Builds the benchmark of the questionnaire version that most of the assessments have. Each organisation counts once,
 * with its latest assessment. `day` is an ISO date. How it protects each organisation: README.md.
 */
export function buildBenchmark(
  members: readonly BenchmarkMember[],
  questionnaires: readonly Questionnaire[],
  { source, day }: { readonly source: string; readonly day: string },
): BuiltBenchmark {
  const questionnaire = commonest(members, questionnaires);
  if (questionnaire === null) return nothingOf(members);
  const same = members.filter(({ entry }) => isOf(entry.questionnaire, questionnaire));
  const sure = same.filter(({ entry }) => entry.value !== null && !entry.provisional);
  const named = sure.filter(({ organisation }) => nameOf(organisation) !== "");
  const counted = oldestFirst(named);
  const overall = roundedQuartiles(
    counted.map(({ entry }) => entry.value),
    highestLevel(questionnaire),
  );
  const used = overall?.count ?? 0;
  return {
    benchmark: overall && {
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      max: highestLevel(questionnaire),
      source,
      made: quarterOf(day),
      answers: quarterOf(middleOf(counted.slice(0, used).map(({ updatedAt }) => updatedAt))),
      overall,
      areas: areasOf(counted, questionnaire),
    },
    leftOut: {
      otherQuestionnaire: members.length - same.length,
      provisional: same.length - sure.length,
      unnamed: sure.length - named.length,
      earlier: named.length - counted.length,
      waiting: counted.length - used,
    },
  };
}

function nothingOf(members: readonly BenchmarkMember[]): BuiltBenchmark {
  const leftOut = { otherQuestionnaire: members.length, provisional: 0, unnamed: 0, earlier: 0, waiting: 0 };
  return { benchmark: null, leftOut };
}

type Version = PortfolioEntry["questionnaire"];

function isOf(version: Version, { id, version: name }: Version): boolean {
  return version.id === id && version.version === name;
}

function commonest(
  members: readonly BenchmarkMember[],
  questionnaires: readonly Questionnaire[],
): Questionnaire | null {
  const countOf = (one: Version) => members.filter(({ entry }) => isOf(entry.questionnaire, one)).length;
  const [first] = questionnaires.toSorted((a, b) => countOf(b) - countOf(a));
  return first !== undefined && countOf(first) > 0 ? first : null;
}

function nameOf(organisation: string): string {
  return foldText(organisation.trim());
}

/**
 * Returns the latest assessment of each organisation, in the order in which the first of each was created. An
 * organisation that joins later comes last, so that `roundedQuartiles` leaves it out until its group is complete.
 */
function oldestFirst(members: readonly BenchmarkMember[]): readonly BenchmarkMember[] {
  const groups = new Map<string, BenchmarkMember[]>();
  const byAge = members.toSorted((a, b) => timeOf(a.createdAt) - timeOf(b.createdAt) || (a.id < b.id ? -1 : 1));
  for (const member of byAge) {
    const name = nameOf(member.organisation);
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => timeOf(b.updatedAt) - timeOf(a.updatedAt)).slice(0, 1),
  );
}

function areasOf(counted: readonly BenchmarkMember[], questionnaire: Questionnaire): Benchmark["areas"] {
  return Object.fromEntries(
    questionnaire.areas.flatMap(({ id }) => {
      const quartiles = roundedQuartiles(
        counted.map(({ entry }) => entry.areas[id] ?? null),
        highestLevel(questionnaire),
      );
      return quartiles === null ? [] : [[id, quartiles]];
    }),
  );
}

function timeOf(moment: string): number {
  return instantOf(moment) || 0;
}

/** Returns the middle moment; with an even number, the later of the two. */
function middleOf(moments: readonly string[]): string {
  const sorted = moments.toSorted((a, b) => timeOf(a) - timeOf(b));
  return sorted[Math.floor(sorted.length / 2)] ?? "";
}

/** Returns the quarter of a date or moment, in UTC: `2026-Q4`. */
function quarterOf(moment: string): string {
  const date = new Date(timeOf(moment));
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}
