import { explain } from "#scoring/index.ts";
import { isBelow, wholePart } from "#scoring/tolerance.ts";
import type { ExplainedChecks } from "./explanation.ts";
import { numbers } from "./branch.ts";
import type { Body } from "./node.ts";
import { textsOf } from "#report/standing.ts";
import type { Scene } from "./scene.ts";

/** The level of a node: what it asks for, what keeps it down, what the next one asks. */
export function explainLevel(scene: Scene, id: string): Body {
  const { say, words, named, max, scorecard } = scene;
  const { score, gate, next } = explain(scorecard, id);
  const child = named(id)?.child ?? "";
  const whole = score.value === null ? 0 : wholePart(score.value);
  return {
    sentence: say.text("explain.level.sentence", { max }),
    formula:
      gate === null
        ? say.text("explain.level.formulaFree")
        : say.text("explain.level.formula", { gate: words.level(gate), child }),
    amounts: numbers(score.level),
    checks: score.level === null ? [] : [checksOf(scene, id, next?.level ?? score.level)],
    heldBack: score.heldBackBy.map((below) => ({
      title: named(below)?.title ?? below,
      value: textsOf(scene, below).value,
      of: { kind: "node", id: below, figure: "value" },
    })),
    notes:
      score.heldBackBy.length === 0
        ? []
        : [say.text("explain.level.held", { whole, level: score.level ?? 0, child, value: textsOf(scene, id).value })],
  };
}

/** The level that will be, judged as today's is; its rows lead nowhere, since what they name is not yet. */
export function levelThen(then: Scene): Body {
  const body = explainLevel(then, "overall");
  const checks = (body.checks ?? []).map((check) => ({
    ...check,
    rows: check.rows.map((row) => ({ ...row, of: null })),
  }));
  return { ...body, checks, heldBack: [] };
}

/** What a level asks for: the value, and of each child not to lag too far behind. */
function checksOf(scene: Scene, id: string, level: number): ExplainedChecks {
  const { say, words, scorecard, named } = scene;
  const { gate, children, next } = explain(scorecard, id);
  const isNext = next !== null;
  const floor = gate === null ? 0 : level - gate;
  const asked = gate === null || floor <= 0 ? [] : children.filter(({ value }) => value !== null);
  const met = (yes: boolean) => ({ met: yes, metText: say.text(yes ? "explain.met" : "explain.notMet") });
  return {
    caption: say.text(isNext ? "explain.level.next" : "explain.level.top", { level }),
    columns: {
      what: say.text("explain.column.what"),
      asked: say.text("explain.column.asked"),
      has: say.text("explain.column.has"),
      met: say.text("explain.column.met"),
    },
    rows: [
      {
        title: say.text("explain.level.value"),
        asked: words.value(level),
        has: textsOf(scene, id).value,
        ...met(!isNext || !isBelow(0, next.valueMissing)),
        of: { kind: "node", id, figure: "value" },
      },
      ...asked.map((child) => ({
        title: named(child.id)?.title ?? child.id,
        asked: words.value(floor),
        has: textsOf(scene, child.id).value,
        ...met(!isNext || !next.below.includes(child.id)),
        of: { kind: "node" as const, id: child.id, figure: "value" as const },
      })),
    ],
  };
}
