import { traceMean } from "#scoring/traceMean.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { BARE } from "./bare.ts";
import { nodeDecimals, textsOf } from "#report/nodeReport.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { partOf } from "./part.ts";
import type { PartLine } from "./partLine.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";

type Last = NonNullable<ReportContext["last"]>;

/** What has changed in the value of a node since the newest snapshot; null where one of the two values is missing. */
export function explainChange(context: ExplainContext, id: string): MetricExplanation | null {
  const { explainFormatter, formatter, last, named } = context;
  const node = named(id);
  const now = scoreOf(context, id)?.value ?? null;
  const then = last === null ? null : valueThen(last, id);
  if (node === undefined || last === null || now === null || then === null) return null;
  return {
    ...BARE,
    ref: { kind: "change", id },
    title: explainFormatter.text("explain.title.change", { name: node.title }),
    shown: textsOf(context, id).change,
    sentence: explainFormatter.text("explain.change.sentence", { label: last.label, date: formatter.date(last.date) }),
    formula: explainFormatter.text("explain.change.formula"),
    amounts: [now - then],
    parts: [difference(context, id, now, then), ...(node.kind === "question" ? [] : [byChildren(context, last, id)])],
    question: node.kind === "question" ? id : null,
  };
}

function valueThen({ scorecard }: Last, id: string): number | null {
  return scorecard.nodes[id]?.value ?? null;
}

function difference(context: ExplainContext, id: string, now: number, then: number): ExplainedPart {
  const { explainFormatter } = context;
  return partOf(
    context,
    {
      caption: explainFormatter.text("explain.change.sum"),
      combine: "sum",
      totalDecimals: changeDecimals(context, id),
    },
    [
      { title: explainFormatter.text("explain.change.now"), amount: now, of: { kind: "node", id, figure: "value" } },
      { title: explainFormatter.text("explain.change.then"), amount: 0 - then, signed: true },
    ],
  );
}

/** What each child contributes now, less what it contributed then: it adds up to the whole change. */
function byChildren(context: ExplainContext, last: Last, id: string): ExplainedPart {
  const { explainFormatter, scorecard, named } = context;
  const before = new Map(traceMean(last.scorecard, id, "value").map((traced) => [traced.id, traced]));
  const lines = traceMean(scorecard, id, "value").flatMap((traced): PartLine[] => {
    const then = before.get(traced.id);
    const pair = { before: then?.contribution ?? null, after: traced.contribution };
    if (pair.before === null && pair.after === null) return [];
    return [
      {
        title: named(traced.id)?.title ?? traced.id,
        amount: (pair.after ?? 0) - (pair.before ?? 0),
        signed: true,
        value: pair,
        calculate: (shown) => shown.after - shown.before,
        of: pair.before === null || pair.after === null ? null : { kind: "change", id: traced.id },
      },
    ];
  });
  const children = named(id)?.children ?? "";
  const columns = { what: children, value: explainFormatter.text("explain.change.thenNow") };
  const caption = explainFormatter.text("explain.change.children", { children });
  return partOf(context, { caption, combine: "sum", columns, totalDecimals: changeDecimals(context, id) }, lines);
}

/** Decimals with which the change of a node is shown. */
function changeDecimals(context: ExplainContext, id: string): number {
  return nodeDecimals(context, id).result;
}
