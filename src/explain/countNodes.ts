import { outlineOf } from "#questionnaire/outline.ts";
import type { CountRef, MetricRef, PairSet } from "#report/metricRef.ts";
import { textsOf } from "#report/nodeReport.ts";
import { type AreaPair, pairAreas, type RatedArea } from "#report/priorities/ranking.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { LeftOutGroup } from "./explanation.ts";
import { groupOf } from "./groupLeftOut.ts";
import { metricText } from "./metricText.ts";
import type { PartLine } from "./partLine.ts";

/** Explains the number of practices below their target; lists those that reach it as left out. */
export function countBelowTarget(context: ExplainContext): CountExplanation {
  const { explainFormatter, questionnaire, named } = context;
  const { practices } = termsOf(context);
  const targeted = outlineOf(questionnaire).practices.flatMap(({ id }) => {
    const { gap = null } = scoreOf(context, id) ?? {};
    const of: MetricRef = { kind: "node", id, metric: "gap" };
    const texts = textsOf(context, id);
    const against = explainFormatter.text("explain.count.against", {
      value: texts.value,
      target: texts.target,
      targeted: "yes",
    });
    return gap === null ? [] : [{ title: named(id)?.title ?? id, of, against, below: isBelow(0, gap) }];
  });
  return {
    title: explainFormatter.text("explain.title.belowTarget", { practices }),
    sentence: explainFormatter.text("explain.belowTarget.sentence", {
      total: targeted.length,
      ...termsWithin(context),
    }),
    rows: targeted
      .filter(({ below }) => below)
      .map(({ title, of, against }) => ({ title, amount: 1, value: against, of })),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: practices,
      value: explainFormatter.text("explain.count.valueTarget", { targeted: "yes" }),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    leftOut: groupOf(
      context,
      "explain.belowTarget.met",
      targeted.filter(({ below }) => !below).map(({ title, of }) => ({ title, detail: "", of, question: null })),
    ),
  };
}

type PairsRef = Extract<CountRef, { kind: "pairs" }>;

const OTHER = { firm: "loose", loose: "firm" } as const satisfies Readonly<Record<PairSet, PairSet>>;

/**
 * Explains the number of pairs of areas whose order other weights could or could not reverse; null with fewer than two
 * rated areas.
 */
export function countPairs(context: ExplainContext, { which }: PairsRef): CountExplanation | null {
  const pairs = pairAreas(context);
  if (pairs.length === 0) return null;
  const { explainFormatter } = context;
  const terms = termsWithin(context);
  const title: ExplainMessageId = `explain.title.pairs.${which}`;
  const sentence: ExplainMessageId = `explain.pairs.${which}`;
  const head: ExplainMessageId = `explain.pairs.over.${which}`;
  return {
    title: explainFormatter.text(title, terms),
    sentence: explainFormatter.text(sentence, { ...terms, total: pairs.length }),
    formula: explainFormatter.text("explain.pairs.formula"),
    rows: rowsByHigher(context, pairs.filter(inSet(which))),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.pairs.higher"),
      value: explainFormatter.text("explain.metric.sensitivity"),
      contribution: explainFormatter.text(head),
    },
    leftOut: pairGroups(context, pairs.filter(inSet(OTHER[which])), OTHER[which]),
    notes: [explainFormatter.text("explain.pairs.weights", terms)],
    related: [
      {
        title: explainFormatter.text("explain.title.sensitivity", {
          name: context.named("overall")?.title ?? "",
        }),
        value: metricText(context, "overall", "sensitivity") ?? "",
        of: sensitivityOf("overall"),
      },
    ],
  };
}

function inSet(which: PairSet) {
  return ({ set }: AreaPair) => set === which;
}

/** Returns a row for each area that is the higher one of a pair, with the lower ones and their number. */
function rowsByHigher(context: ExplainContext, pairs: readonly AreaPair[]): readonly PartLine[] {
  const { explainFormatter, formatter } = context;
  const higher = new Map(pairs.map((pair) => [pair.higher.id, pair.higher]));
  return [...higher.values()].map((area) => {
    const lower = pairs.filter((pair) => pair.higher.id === area.id).map((pair) => pair.lower);
    return {
      title: area.title,
      amount: lower.length,
      detail: formatter.list(
        lower.map((each) =>
          explainFormatter.text("explain.pairs.lower", { title: each.title, span: spanOf(context, each) }),
        ),
      ),
      value: spanOf(context, area),
      of: sensitivityOf(area.id),
    };
  });
}

function pairGroups(context: ExplainContext, pairs: readonly AreaPair[], which: PairSet): readonly LeftOutGroup[] {
  const { explainFormatter } = context;
  const items = pairs.map(({ higher, lower }) => ({
    title: explainFormatter.text("explain.pairs.pair", { higher: higher.title, lower: lower.title }),
    detail: explainFormatter.text("explain.pairs.spans", {
      higher: spanOf(context, higher),
      lower: spanOf(context, lower),
    }),
    of: sensitivityOf(higher.id),
    question: null,
  }));
  return groupOf(context, `explain.pairs.others.${which}`, items);
}

function spanOf(context: ExplainContext, { id }: RatedArea): string {
  const { formatter } = context;
  const { least, most } = textsOf(context, id);
  return formatter.range(least, most);
}

function sensitivityOf(id: string): MetricRef {
  return { kind: "node", id, metric: "sensitivity" };
}
