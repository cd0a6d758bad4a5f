import { clip } from "#report/clip.ts";
import type { Block } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { DismissedStep, PlanState, StepReport, WaveReport, Waves } from "#report/plan/model.ts";
import { textOf, type Words } from "#report/words.ts";
import { cell, column, figure, heading, paragraph, type Table, tableOf } from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** States beside each other for which a line across the page has room. */
const MOST_STATES = 6;
const ACTION = 130;
const PERSON = 50;
/** Who does it is said whole. */
const STEP_LINES = 3;

/** The way to the target: waves with what they take and lead to, and the first steps with owner and date. */
export function planPage(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { plan } = report;
  const { headline, lead, waves, progress, dismissed } = plan;
  const opening: readonly Block[] = [
    heading(2, words.text("planPage.title")),
    ...paragraph("lead", textOf(headline)),
    ...paragraph("body", ...lead.map(textOf), plan.done.length === 0 ? "" : textOf(progress.runs)),
  ];
  const steps = waves.flatMap((wave) => wave.steps.map((step) => ({ wave, step })));
  if (steps.length === 0) return opening;
  const { shown, more } = cutList(steps, rowsOf(report).steps, words, options);
  return [
    ...opening,
    ...figureBlocks(plan.figure),
    wavesTable(plan, words),
    heading(
      3,
      words.text(shown.length < steps.length ? "planPage.first" : "planPage.all", { count: shown.length }),
      "unlisted",
    ),
    ...(options.edition === "full" ? paragraph("body", words.text("planPage.gains")) : []),
    stepsTable(shown, words, options),
    ...more,
    ...(options.edition === "full" ? dismissedBlocks(dismissed, words) : []),
  ];
}

function figureBlocks(waves: Waves): readonly Block[] {
  return waves.states.length > MOST_STATES ? [] : [{ kind: "figure", figure: waves, height: 0, leastHeight: 0 }];
}

type State = { readonly state: PlanState; readonly wave: WaveReport | null };

/** What each wave takes, and how it stands after it. */
function wavesTable({ today, waves, figure: { states } }: Report["plan"], words: Words): Table {
  const risk = (index: number) => states[index]?.text.risk ?? "";
  const rows: readonly State[] = [{ state: today, wave: null }, ...waves.map((wave) => ({ state: wave.after, wave }))];
  return tableOf<State>(words.text("planPage.waves"), rows, [
    column(words.text("planPage.wave"), 4, "start", ({ state }) => cell(clip(state.name, PERSON))),
    column(words.text("waves.steps"), 2, "end", ({ wave }) =>
      figure(wave === null ? "" : words.level(wave.steps.length)),
    ),
    column(words.text("waves.effort"), 5, "start", ({ wave }) => cell(wave?.effortText ?? "")),
    column(words.text("table.value"), 2, "end", ({ state }) => figure(state.text.value, { strong: true })),
    column(words.text("table.level"), 2, "end", ({ state }) => figure(words.level(state.level))),
    ...(today.reduction === null
      ? []
      : [column<State>(words.text("waves.risk"), 3, "end", ({ state }) => figure(risk(state.wave)))]),
  ]);
}

type Planned = { readonly wave: WaveReport; readonly step: StepReport };

function stepsTable(steps: readonly Planned[], words: Words, options: DocumentOptions): Table {
  const short = shortener(options);
  const open = words.text("planPage.open");
  const dated = steps.some(({ step }) => step.due !== null || step.owner !== "");
  const table = tableOf<Planned>(words.text("planPage.steps"), steps, [
    column(words.text("planPage.step"), 14, "start", ({ step }) => ({
      runs: [{ text: short(step.action, ACTION) }, { text: ` ${step.practice.title}`, soft: true }],
    })),
    column(words.text("planPage.wave"), 3, "start", ({ wave }) => cell(clip(wave.name, PERSON))),
    column(words.text("waves.effort"), 4, "start", ({ step }) => cell(step.text.effort)),
    ...(options.edition === "full"
      ? [
          column<Planned>(words.text("planPage.maturity"), 2.5, "end", ({ step }) => figure(step.text.maturity)),
          column<Planned>(words.text("planPage.risk"), 2.5, "end", ({ step }) => figure(step.text.risk)),
        ]
      : []),
    ...(dated
      ? [
          column<Planned>(words.text("answer.owner"), 5, "start", ({ step }) => cell(clip(step.owner, PERSON) || open)),
          column<Planned>(words.text("planPage.due"), 4, "start", ({ step }) => cell(step.text.due || open)),
        ]
      : []),
  ]);
  return boundRows(table, STEP_LINES, options);
}

function dismissedBlocks(dismissed: readonly DismissedStep[], words: Words): readonly Block[] {
  if (dismissed.length === 0) return [];
  const title = words.text("planPage.dismissed");
  return [
    heading(3, title),
    tableOf<DismissedStep>(title, dismissed, [
      column(words.text("planPage.step"), 1, "start", ({ action }) => cell(action)),
      column(words.text("guide.reason"), 1, "start", ({ reason }) => cell(reason || words.text("guide.noReason"))),
    ]),
  ];
}
