import { getOwn } from "#lib/getOwn.ts";
import { describeSensitivity } from "#report/describeSensitivity.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import type { AreaReport, NodeReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { shareText } from "#report/shareText.ts";
import { termsWithin } from "#report/terms.ts";
import { score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { AreaPriority, PrioritiesReport } from "./prioritiesReport.ts";
import { writeRanking } from "./ranking.ts";

const WHOLE = { kind: "node", id: "overall", metric: "sensitivity" } as const;

/** Describes the weights of the areas, their effect, and the sensitivity to weights. */
export function buildPriorities(
  context: ReportContext,
  areas: readonly AreaReport[],
  overall: NodeReport,
): PrioritiesReport {
  const { questionnaire, assessment } = context;
  const listed = new Set(areas.map(({ id }) => id));
  const changed = Object.entries(assessment.priorities ?? {}).some(([id, by]) => listed.has(id) && by !== 1);
  const withDefaults = changed ? score(questionnaire, { ...assessment, priorities: {} }) : context.scorecard;
  return {
    areas: areas.map((area) => describeArea(context, area, withDefaults)),
    changed,
    effect: effectOf(context, changed, overall, withDefaults),
    sensitivity: [
      ...describeSensitivity(context.formatter, overall, termsWithin(context).areas, WHOLE),
      ...writeRanking(context),
    ],
  };
}

function describeArea(
  { assessment, formatter }: ReportContext,
  area: AreaReport,
  withDefaults: Scorecard,
): AreaPriority {
  const share = area.score.share;
  const defaultShare = getOwn(withDefaults.nodes, area.id)?.share ?? null;
  const partText = (part: number | null) => (part === null ? formatter.text("table.none") : shareText(formatter, part));
  return {
    id: area.id,
    number: area.number,
    title: area.title,
    multiplier: getOwn(assessment.priorities, area.id) ?? 1,
    share,
    defaultShare,
    text: { value: area.text.value, share: partText(share), defaultShare: partText(defaultShare) },
  };
}

function effectOf(
  { formatter }: ReportContext,
  changed: boolean,
  { score: now }: NodeReport,
  withDefaults: Scorecard,
): string {
  if (!changed) return formatter.text("priorities.default");
  const before = getOwn(withDefaults.nodes, "overall");
  if (before === undefined || before.level === null || now.level === null) return formatter.text("priorities.nothing");
  const [then = 0, today = 0] = [before.value ?? 0, now.value ?? 0];
  const decimals = shownDecimals([then, today]);
  const shown = (x: number) => formatter.number(shownValue(x, decimals), decimals, decimals);
  const values = {
    before: shown(then),
    value: shown(today),
    levelBefore: before.level,
    level: now.level,
  };
  if (before.level !== now.level) return formatter.text("priorities.level", values);
  return formatter.text(values.before === values.value ? "priorities.same" : "priorities.value", values);
}
