import type { Formatter } from "#report/formatter.ts";
import type { Timeline, TimelineState } from "#report/progress/timeline.ts";
import type { Report } from "#report/report.ts";
import { cell, column, numberCell, type Table, tableOf } from "./blocks.ts";
import type { Cell } from "./document.ts";
import { nameOf } from "./nodeCells.ts";
import type { DocumentOptions } from "./options.ts";

/**
 * Shows value and level at the last snapshots and today, and in the full edition the value of each area. The board
 * edition has it only if there is room and if there are more than the two states compared elsewhere.
 */
export function overTimeBlocks(
  { timeline, levels, terms }: Report,
  formatter: Formatter,
  { edition, tight }: DocumentOptions,
): readonly Table[] {
  if (timeline === null || (edition === "board" && (tight !== undefined || timeline.states.length < 3))) return [];
  const title = formatter.text("progress.overTime");
  const { states, areas } = timeline;
  const row = (name: string, say: (state: TimelineState) => string) => ({ name: cell(name), values: states.map(say) });
  const whole = [
    row(formatter.text("numbers.value", { max: levels.length - 1 }), ({ text }) => text.value),
    row(formatter.text("table.level"), ({ text }) => text.level),
  ];
  const each = areas.map((area) => ({ name: nameOf(area), values: area.values }));
  return [
    overTimeTable(title, whole, states),
    ...(edition === "full" ? [overTimeTable(`${title}: ${terms.heading.areas}`, each, states)] : []),
  ];
}

type Row = { readonly name: Cell; readonly values: readonly string[] };

function overTimeTable(title: string, rows: readonly Row[], states: Timeline["states"]): Table {
  return tableOf(title, rows, [
    column(title, 6, "start", ({ name }) => name),
    ...states.map(({ id, label }, index) =>
      column<Row>(label, 3, "end", ({ values }) => numberCell(values[index] ?? "", { strong: id === null })),
    ),
  ]);
}
