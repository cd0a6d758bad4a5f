import { foldText } from "#lib/foldText.ts";
import { instantOf } from "#lib/instantOf.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import { OVERALL } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import { shortList } from "#report/shortList.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import { commonRisks, commonSteps } from "./commonItems.ts";
import { type Distribution, distributionOf, outlierSide } from "./distribution.ts";
import type { NameCount, PortfolioGroup, PortfolioMember, PortfolioOutlier, PortfolioRow } from "./portfolio.ts";

/**
 * Builds the portfolio, one group per questionnaire, the largest first. Different versions of a questionnaire are one
 * group, whose areas, risks and steps are matched by id; the newest version names them. Of each organisation and scope
 * only the latest assessment counts.
 */
export function buildPortfolio(
  members: readonly PortfolioMember[],
  questionnaires: readonly Questionnaire[],
  formatter: Formatter,
): readonly PortfolioGroup[] {
  const groups = new Map<string, PortfolioMember[]>();
  for (const member of members) {
    const { id } = member.entry.questionnaire;
    groups.set(id, [...(groups.get(id) ?? []), member]);
  }
  return [...groups]
    .flatMap(([id, all]) => {
      const newest = newestOf(questionnaires.filter((one) => one.id === id));
      return newest === undefined ? [] : [buildGroup(all, newest, formatter)];
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Returns the latest assessment of each organisation and scope, in the given order. */
export function latestOf(members: readonly PortfolioMember[]): readonly PortfolioMember[] {
  const latest = new Map<string, PortfolioMember>();
  for (const member of members) {
    const key = subjectOf(member);
    const before = latest.get(key);
    if (before === undefined || timeOf(member) > timeOf(before)) latest.set(key, member);
  }
  const kept = new Set(latest.values());
  return members.filter((member) => kept.has(member));
}

/** Identifies what is assessed; an assessment without an organisation is one of its own. */
function subjectOf({ id, organisation, scope }: PortfolioMember): string {
  const folded = foldText(organisation.trim());
  return folded === "" ? `id ${id}` : `of ${folded}\n${foldText(scope.trim())}`;
}

function timeOf({ updatedAt }: PortfolioMember): number {
  return instantOf(updatedAt) || 0;
}

function buildGroup(
  all: readonly PortfolioMember[],
  questionnaire: Questionnaire,
  formatter: Formatter,
): PortfolioGroup {
  const members = latestOf(all);
  const context = { questionnaire, formatter };
  const named = [
    { id: OVERALL, number: "", title: questionnaire.title, short: questionnaire.title },
    ...questionnaire.areas.map(({ id, number, title, short }) => ({ id, number, title, short })),
  ];
  const valued = named.map((name) => ({ name, values: valuesOf(members, name.id) }));
  // All rows have the same number of decimals, because their numbers are compared.
  const decimals = Math.max(...valued.map(({ values }) => decimalsFor(values)));
  const [overall, ...areas] = valued.map(({ name, values }) => buildRow(name, values, decimals, formatter));
  if (overall === undefined) throw new Error("The whole is always the first row");
  const { title } = questionnaire;
  return {
    id: questionnaire.id,
    title,
    count: members.length,
    earlier: all.length - members.length,
    provisional: members.filter(({ entry }) => entry.provisional).length,
    versions: counted(members.map(({ entry }) => entry.questionnaire.version)),
    editions: counted(members.map(({ entry }) => editionName(questionnaire, entry.edition))),
    terms: { heading: termsOf(context), running: termsWithin(context) },
    max: highestLevel(questionnaire),
    overall,
    areas,
    weakest: weakestOf(areas, formatter),
    risks: commonRisks(members, questionnaire),
    steps: commonSteps(members, questionnaire, formatter),
  };
}

type MemberValue = { readonly member: PortfolioMember; readonly value: number | null };

function valuesOf(members: readonly PortfolioMember[], id: string): readonly MemberValue[] {
  return members.map((member) => ({
    member,
    value: id === OVERALL ? member.entry.value : (member.entry.areas[id] ?? null),
  }));
}

function distributionIn(all: readonly MemberValue[]): Distribution | null {
  return distributionOf(all.flatMap(({ value }) => (value === null ? [] : [value])));
}

function decimalsFor(all: readonly MemberValue[]): number {
  const { least = null, median = null, most = null, quartiles = null } = distributionIn(all) ?? {};
  const shown = [least, median, most, ...(quartiles ?? [])].filter((value) => value !== null);
  return shownDecimals([...new Set(shown)]);
}

function buildRow(
  name: Pick<PortfolioRow, "id" | "number" | "title" | "short">,
  all: readonly MemberValue[],
  decimals: number,
  formatter: Formatter,
): PortfolioRow {
  const distribution = distributionIn(all);
  const { least = null, median = null, most = null, quartiles = null } = distribution ?? {};
  const [lower, upper] = quartiles ?? [null, null];
  const textOf = (value: number | null) =>
    value === null ? formatter.text("table.none") : formatter.number(shownValue(value, decimals), decimals, decimals);
  return {
    ...name,
    distribution,
    text: {
      least: textOf(least),
      lower: textOf(lower),
      median: textOf(median),
      upper: textOf(upper),
      most: textOf(most),
    },
    outliers: distribution === null ? [] : outliersIn(all, distribution, textOf),
  };
}

/** Lists the outliers, lowest values first. */
function outliersIn(
  all: readonly MemberValue[],
  distribution: Distribution,
  textOf: (value: number) => string,
): readonly PortfolioOutlier[] {
  return all
    .flatMap(({ member: { id, name }, value }): readonly PortfolioOutlier[] => {
      const side = value === null ? null : outlierSide(value, distribution);
      return value === null || side === null ? [] : [{ id, name, value, text: textOf(value), side }];
    })
    .toSorted((a, b) => a.value - b.value);
}

/** Names the areas with the lowest median as shown; null if all have the same. */
function weakestOf(areas: readonly PortfolioRow[], formatter: Formatter): PortfolioGroup["weakest"] {
  const rated = areas.filter(({ distribution }) => distribution !== null);
  const medianOf = ({ distribution }: PortfolioRow) => distribution?.median ?? 0;
  const [lowest] = rated.toSorted((a, b) => medianOf(a) - medianOf(b));
  const found = rated.filter(({ text }) => text.median === lowest?.text.median);
  if (lowest === undefined || found.length === rated.length) return null;
  const titles = found.map(({ title }) => title);
  return { titles: shortList(titles, formatter), count: found.length, median: lowest.text.median };
}

function counted(names: readonly string[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

function editionName({ editions }: Questionnaire, id: string): string {
  return editions.find((edition) => edition.id === id)?.title ?? id;
}

function newestOf(versions: readonly Questionnaire[]): Questionnaire | undefined {
  const { compare } = new Intl.Collator("en", { numeric: true });
  return versions.toSorted((a, b) => compare(b.version, a.version))[0];
}
