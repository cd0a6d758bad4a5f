import { clip } from "#report/clip.ts";
import type {
  ComparedNode,
  ComparedRisk,
  ComparedState,
  ComparedValue,
  Comparison,
} from "#report/comparison/comparison.ts";
import type { Formatter } from "#report/formatter.ts";
import { cell, column, heading, numberCell, paragraph, tableOf } from "./blocks.ts";
import type { Choices } from "./choices.ts";
import type { Block, Cell, Document } from "./document.ts";
import { nameOf } from "./nodeCells.ts";

/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { state: 40, risk: 80 } as const;
/** Height of the radar in points. */
const RADAR = { height: 400, minHeight: 300 } as const;

/** What a comparison is printed with, besides its content. */
export type ComparisonOptions = Pick<Choices, "paper" | "language"> &
  Partial<Pick<Choices, "classification" | "preparedBy" | "accent">> & {
    /** ISO */
    readonly date: string;
  };

/** Composes a comparison as a document: the states, a radar of them all, the values, and the top risks. */
export function composeComparison(comparison: Comparison, formatter: Formatter, options: ComparisonOptions): Document {
  const { states, title: questionnaire, organisation } = comparison;
  const title = formatter.text("comparison.title", { count: states.length });
  const dateText = formatter.date(options.date);
  return {
    meta: {
      title: `${title}: ${formatter.list(states.map(({ label }) => label))}`,
      subject: questionnaire,
      author: options.preparedBy?.trim() ?? "",
      language: options.language,
      date: options.date,
      fingerprint: "",
    },
    running: {
      left: title,
      right: dateText,
      marking: options.classification?.trim() ?? "",
      footer: organisation === "" ? questionnaire : `${organisation} · ${questionnaire}`,
      page: formatter.text("document.page", { page: "{page}", pages: "{pages}" }),
    },
    paper: options.paper,
    brand: { accent: options.accent ?? null, logo: null },
    attachments: [],
    shorter: null,
    blocks: [
      heading(1, title),
      ...paragraph("lead", comparison.finding),
      ...paragraph("small", [organisation, questionnaire, dateText].filter((part) => part !== "").join(" · ")),
      ...comparisonBlocks(comparison, formatter),
    ],
  };
}

function comparisonBlocks(comparison: Comparison, formatter: Formatter): readonly Block[] {
  return [
    statesTable(comparison, formatter),
    ...radarBlocks(comparison),
    ...notesBlocks(comparison, formatter),
    ...nodesBlocks(comparison, formatter),
    ...risksBlocks(comparison, formatter),
  ];
}

function statesTable({ states, max, byLevel, risksName }: Comparison, formatter: Formatter): Block {
  const valueText = formatter.text("numbers.value", { max });
  return tableOf<ComparedState>(formatter.text("comparison.states"), states, [
    column(formatter.text("comparison.state"), 6, "start", stateCell),
    ...(byLevel
      ? []
      : [column<ComparedState>(valueText, 2, "end", ({ text }) => numberCell(text.value, { strong: true }))]),
    column(formatter.text("table.level"), 4, "start", ({ text }) => cell(text.level)),
    column(formatter.text("numbers.answered"), 2, "end", ({ text }) => numberCell(text.coverage)),
    ...(risksName === null
      ? []
      : [column<ComparedState>(risksName, 3, "end", ({ text }) => numberCell(text.topRisks))]),
  ]);
}

function notesBlocks({ notes }: Comparison, formatter: Formatter): readonly Block[] {
  if (notes.length === 0) return [];
  return [
    heading(2, formatter.text("comparison.notes")),
    { kind: "list", marker: "bullet", items: notes.map((text) => [{ text }]) },
  ];
}

function stateCell({ label, dateText }: ComparedState): Cell {
  return {
    runs: [
      { text: label, strong: true },
      { text: `\n${dateText}`, soft: true },
    ],
  };
}

function radarBlocks({ radar }: Comparison): readonly Block[] {
  // The title of the chart is the sentence at the beginning.
  return radar === null ? [] : [{ kind: "figure", chart: radar, ...RADAR }];
}

function nodesBlocks(comparison: Comparison, formatter: Formatter): readonly Block[] {
  const { nodes, states, terms, byLevel } = comparison;
  const { areas, area, practices, practice } = terms.heading;
  const table = (kind: ComparedNode["kind"], caption: string, head: string) =>
    tableOf<ComparedNode>(
      caption,
      nodes.filter((node) => node.kind === kind),
      [
        column(head, 7, "start", nameOf),
        ...states.map(({ label }, index) =>
          column<ComparedNode>(clip(label, MAX_LETTERS.state), 3, "start", ({ values }) =>
            valueCell(values[index], comparison),
          ),
        ),
        column(formatter.text("comparison.spread"), 2, "end", ({ spreadText }) => numberCell(spreadText)),
      ],
    );
  const [ofAreas, ofPractices] = [areas, practices].map((kind) => formatter.text("comparison.values", { nodes: kind }));
  return [
    heading(2, ofAreas ?? ""),
    table("area", ofAreas ?? "", area),
    ...paragraph("small", formatter.text("comparison.spreadNote", { by: byLevel ? "level" : "value" })),
    heading(2, ofPractices ?? ""),
    table("practice", ofPractices ?? "", practice),
  ];
}

/** Returns a value with its level in front; only the level if levels are compared. */
function valueCell(value: ComparedValue | undefined, { max, byLevel }: Comparison): Cell {
  if (value === undefined) return cell("");
  const showsLevel = value.level !== null && !byLevel;
  return { ...numberCell(value.text), ...(showsLevel && { level: { value: value.level, max } }) };
}

function risksBlocks(comparison: Comparison, formatter: Formatter): readonly Block[] {
  const { risksName, sharedRisks, otherRisks, states } = comparison;
  if (risksName === null) return [];
  const title = formatter.text("comparison.risksShared", { count: sharedRisks.length });
  return [
    heading(2, risksName),
    ...(sharedRisks.length + otherRisks.length === 0 ? paragraph("body", formatter.text("comparison.risksNone")) : []),
    ...(sharedRisks.length === 0
      ? []
      : [
          heading(3, title),
          {
            kind: "list",
            marker: "bullet",
            items: sharedRisks.map((risk) => [{ text: clip(risk.title, MAX_LETTERS.risk) }]),
          } as const,
        ]),
    ...(otherRisks.length === 0
      ? []
      : [
          heading(3, formatter.text("comparison.risksOther", { count: otherRisks.length })),
          tableOf<ComparedRisk>(formatter.text("comparison.risksOther", { count: otherRisks.length }), otherRisks, [
            column(formatter.text("comparison.risk"), 7, "start", (risk) => cell(clip(risk.title, MAX_LETTERS.risk))),
            ...states.map(({ label }, index) =>
              column<ComparedRisk>(clip(label, MAX_LETTERS.state), 3, "start", ({ isTop }) =>
                isTop[index] === true
                  ? cell(formatter.text("comparison.isTop"), { strong: true })
                  : cell(formatter.text("comparison.isNoTop"), { soft: true }),
              ),
            ),
          ]),
        ]),
  ];
}
