import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { DismissedStep, Projection, StepReport, WaveReport } from "#report/plan/planReport.ts";
import type { Waves } from "#report/plan/waves.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import {
  type ColumnOf,
  cell,
  column,
  heading,
  numberCell,
  paragraph,
  type Table,
  tableOf,
  unbroken,
} from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { Block, Cell } from "./document.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Maximum number of states that fit next to each other on a page. */
const MAX_STATES = 6;
/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { action: 130, person: 50 } as const;
/** Maximum steps of the first wave that the board edition lists completely. */
const MAX_OF_WAVE = 9;
/** Maximum lines of a step, enough for the whole name of its owner. */
const STEP_LINES = 3;

/** Composes the plan: the waves with their effort and results, and the first steps with owner and date. */
export function planPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { plan } = report;
  const { headline, boardLead, waves, progress } = plan;
  if (plan.state === "untargeted") return [];
  const opening: readonly Block[] = [
    heading(2, formatter.text("planPage.title")),
    ...paragraph("lead", textOf(headline)),
    ...paragraph("body", ...boardLead, plan.done.length === 0 ? "" : progress.text),
  ];
  const steps = waves.flatMap((wave) => wave.steps.map((step) => ({ wave, step })));
  if (steps.length === 0) return opening;
  return [
    ...opening,
    ...figureBlocks(plan.chart),
    wavesTable(plan, formatter),
    ...(options.edition === "full"
      ? allSteps(plan, formatter, options)
      : firstSteps(report, steps, formatter, options)),
  ];
}

/** Lists the first steps; a wave that is the same for all is named once in the title. */
function firstSteps(
  report: Report,
  steps: readonly PlannedStep[],
  formatter: Formatter,
  options: DocumentOptions,
): readonly Block[] {
  const { steps: few } = rowsOf(report);
  // If there is room, the board sees every step of the wave that it is asked to approve.
  const most =
    options.tight !== undefined ? few : Math.max(few, Math.min(steps[0]?.wave.steps.length ?? 0, MAX_OF_WAVE));
  const { shown, more } = cutList(steps, most, formatter, options);
  const [wave, ...others] = new Set(shown.map((planned) => planned.wave));
  const count = shown.length;
  const title =
    wave !== undefined && others.length === 0
      ? titleOf(wave, count, formatter)
      : formatter.text(count < steps.length ? "planPage.first" : "planPage.all", { count });
  return [stepsTable(title, shown, formatter, options), ...paragraph("small", more)];
}

/** Lists every step, wave by wave. */
function allSteps(
  { waves, dismissed, today }: Report["plan"],
  formatter: Formatter,
  options: DocumentOptions,
): readonly Block[] {
  const taken = waves.filter(({ steps }) => steps.length > 0);
  const count = taken.reduce((sum, { steps }) => sum + steps.length, 0);
  return [
    heading(3, formatter.text("planPage.all", { count }), "unlisted"),
    ...paragraph("body", formatter.text("planPage.gains", { risks: today.reduction === null ? "no" : "yes" })),
    ...taken.map((wave) => {
      const planned = wave.steps.map((step) => ({ wave, step }));
      return stepsTable(
        titleOf(wave, planned.length, formatter),
        [...planned, { wave, step: null }],
        formatter,
        options,
      );
    }),
    ...dismissedBlocks(dismissed, formatter),
  ];
}

/** Returns the title of a table with the first or all steps of a wave. */
function titleOf({ name, steps, sized, effortText }: WaveReport, count: number, formatter: Formatter): string {
  const all = steps.length;
  if (count < all) return formatter.text("planPage.firstOf", { count, all, wave: clip(name, MAX_LETTERS.person) });
  return formatter.text("planPage.wholeWave", {
    count,
    wave: clip(name, MAX_LETTERS.person),
    effort: effortText,
    sized: sized ? "yes" : "no",
  });
}

function figureBlocks(waves: Waves): readonly Block[] {
  return waves.states.length > MAX_STATES ? [] : [{ kind: "figure", chart: waves, height: 0, minHeight: 0 }];
}

type State = { readonly state: Projection; readonly wave: WaveReport | null };

/** Shows the effort of each wave, and the results after it. */
function wavesTable({ today, waves, chart: { states } }: Report["plan"], formatter: Formatter): Table {
  const risk = (index: number) => states[index]?.text.risk ?? "";
  const rows: readonly State[] = [{ state: today, wave: null }, ...waves.map((wave) => ({ state: wave.after, wave }))];
  return tableOf<State>(
    formatter.text("planPage.waves"),
    rows,
    [
      column(formatter.text("planPage.wave"), 4, "start", ({ state }) => cell(clip(state.name, MAX_LETTERS.person))),
      column(formatter.text("waves.steps"), 2, "end", ({ wave }) =>
        numberCell(wave === null ? "" : formatter.level(wave.steps.length)),
      ),
      ...(waves.some(({ sized }) => sized)
        ? [column<State>(formatter.text("waves.effort"), 5, "start", ({ wave }) => cell(wave?.effortText ?? ""))]
        : []),
      column(formatter.text("table.value"), 2, "end", ({ state }) => numberCell(state.text.value, { strong: true })),
      column(formatter.text("table.level"), 2, "end", ({ state }) => numberCell(formatter.level(state.level))),
      ...(today.reduction === null
        ? []
        : [column<State>(formatter.text("waves.risk"), 3, "end", ({ state }) => numberCell(risk(state.wave)))]),
    ],
    true,
  );
}

type PlannedStep = { readonly wave: WaveReport; readonly step: StepReport };
/** A row of a table of steps; without a step it is the total of its wave. */
type StepRow = { readonly wave: WaveReport; readonly step: StepReport | null };

function stepsTable(title: string, steps: readonly StepRow[], formatter: Formatter, options: DocumentOptions): Table {
  const short = shortener(options);
  const full = options.edition === "full";
  const open = formatter.text("planPage.open");
  const dated = steps.some(({ step }) => step !== null && (step.due !== null || step.owner !== ""));
  const several = new Set(steps.map(({ wave }) => wave)).size > 1;
  const columns: readonly (ColumnOf<StepRow> | false)[] = [
    column(formatter.text("planPage.step"), full ? 18 : 14, "start", ({ step }) => {
      if (step === null) return cell(formatter.text("explanation.sum"), { strong: true });
      return {
        runs: [{ text: short(step.action, MAX_LETTERS.action) }, { text: ` ${step.practice.title}`, soft: true }],
      };
    }),
    several &&
      column(formatter.text("planPage.wave"), 3, "start", ({ wave }) => cell(clip(wave.name, MAX_LETTERS.person))),
    steps.some(({ wave }) => wave.sized) && effortColumn(steps, full, formatter),
    ...(full ? gainColumns(steps, formatter) : []),
    dated &&
      column(formatter.text("answer.owner"), 6, "start", ({ step }) =>
        cell(step === null ? "" : clip(step.owner, MAX_LETTERS.person) || open),
      ),
    dated &&
      column(formatter.text("planPage.due"), 5, "start", ({ step }) =>
        step === null ? cell("") : dueCell(step, open),
      ),
  ];
  const table = tableOf(
    title,
    steps,
    columns.filter((each) => each !== false),
    true,
  );
  return boundRows(table, STEP_LINES, options);
}

/** Maximum letters of an effort that is only a size. */
const SIZE_LETTERS = 8;

/** Returns the column of the efforts: sizes, or sizes with person-days, which take two lines. */
function effortColumn(steps: readonly StepRow[], full: boolean, formatter: Formatter): ColumnOf<StepRow> {
  const priced = steps.some(({ step }) => step !== null && step.text.size.length > SIZE_LETTERS);
  const width = full ? (priced ? 6 : 3.5) : 5;
  return column(formatter.text("waves.effort"), width, "start", ({ step }) => cell(step?.text.size ?? ""));
}

/** Returns the columns for a step's maturity gain, and for its risk reduction if there are risks. */
function gainColumns(steps: readonly StepRow[], formatter: Formatter): readonly ColumnOf<StepRow>[] {
  const risks = steps.some(({ wave }) => wave.after.reduction !== null);
  return [
    column(formatter.text("planPage.maturity"), 2.5, "end", gainCell),
    ...(risks ? [column<StepRow>(formatter.text("planPage.risk"), 2.5, "end", lessCell)] : []),
  ];
}

function gainCell({ step, wave }: StepRow): Cell {
  return step === null ? numberCell(wave.after.text.gain, { strong: true }) : numberCell(step.text.maturity);
}

function lessCell({ step, wave }: StepRow): Cell {
  return step === null ? numberCell(wave.after.text.less, { strong: true }) : numberCell(step.text.risk);
}

/** Returns the due date and the status of a step. */
function dueCell({ status, text }: StepReport, open: string): Cell {
  const due = { text: text.due === "" ? open : unbroken(text.due) };
  return { runs: status === "todo" ? [due] : [due, { text: `\n${text.status}`, soft: true }] };
}

function dismissedBlocks(dismissed: readonly DismissedStep[], formatter: Formatter): readonly Block[] {
  if (dismissed.length === 0) return [];
  const title = formatter.text("planPage.dismissed");
  return [
    heading(3, title),
    tableOf<DismissedStep>(title, dismissed, [
      column(formatter.text("planPage.step"), 1, "start", ({ action }) => cell(action)),
      column(formatter.text("guide.reason"), 1, "start", ({ reason }) =>
        cell(reason || formatter.text("guide.noReason")),
      ),
    ]),
  ];
}
