import { explain } from "#scoring/index.ts";
import { isBelow, wholePart } from "#scoring/tolerance.ts";
import type { ExplainedChecks } from "./explanation.ts";
import { numbers } from "./nodeMetrics.ts";
import type { MetricBody } from "./metricBody.ts";
import { textsOf } from "#report/nodeReport.ts";
import type { ExplainContext } from "./explainContext.ts";

/** Explains the level of a node: its requirements, its limits, and the requirements of the next level. */
export function explainLevel(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, formatter, named, max, scorecard } = context;
  const { score, gate, next } = explain(scorecard, id);
  const child = named(id)?.child ?? "";
  const whole = score.value === null ? 0 : wholePart(score.value);
  return {
    sentence: explainFormatter.text("explain.level.sentence", { max }),
    formula:
      gate === null
        ? explainFormatter.text("explain.level.formulaFree")
        : explainFormatter.text("explain.level.formula", { gate: formatter.level(gate), child }),
    amounts: numbers(score.level),
    checks: score.level === null ? [] : [checksOf(context, id, next?.level ?? score.level)],
    heldBack: score.heldBackBy.map((below) => ({
      title: named(below)?.title ?? below,
      value: textsOf(context, below).value,
      of: { kind: "node", id: below, figure: "value" },
    })),
    notes:
      score.heldBackBy.length === 0
        ? []
        : [
            explainFormatter.text("explain.level.held", {
              whole,
              level: score.level ?? 0,
              child,
              value: textsOf(context, id).value,
            }),
          ],
  };
}

/** Explains a projected level like today's, but without links, because the projected metrics cannot be opened. */
export function explainProjectedLevel(then: ExplainContext): MetricBody {
  const body = explainLevel(then, "overall");
  const checks = (body.checks ?? []).map((check) => ({
    ...check,
    rows: check.rows.map((row) => ({ ...row, of: null })),
  }));
  return { ...body, checks, heldBack: [] };
}

/** Returns the requirements of a level: the value, and a minimum for each child. */
function checksOf(context: ExplainContext, id: string, level: number): ExplainedChecks {
  const { explainFormatter, formatter, scorecard, named } = context;
  const { gate, children, next } = explain(scorecard, id);
  const isNext = next !== null;
  const floor = gate === null ? 0 : level - gate;
  const asked = gate === null || floor <= 0 ? [] : children.filter(({ value }) => value !== null);
  const met = (yes: boolean) => ({ met: yes, metText: explainFormatter.text(yes ? "explain.met" : "explain.notMet") });
  return {
    caption: explainFormatter.text(isNext ? "explain.level.next" : "explain.level.top", { level }),
    columns: {
      what: explainFormatter.text("explain.column.what"),
      asked: explainFormatter.text("explain.column.asked"),
      has: explainFormatter.text("explain.column.has"),
      met: explainFormatter.text("explain.column.met"),
    },
    rows: [
      {
        title: explainFormatter.text("explain.level.value"),
        asked: formatter.value(level),
        has: textsOf(context, id).value,
        ...met(!isNext || !isBelow(0, next.valueMissing)),
        of: { kind: "node", id, figure: "value" },
      },
      ...asked.map((child) => ({
        title: named(child.id)?.title ?? child.id,
        asked: formatter.value(floor),
        has: textsOf(context, child.id).value,
        ...met(!isNext || !next.below.includes(child.id)),
        of: { kind: "node" as const, id: child.id, figure: "value" as const },
      })),
    ],
  };
}
