import type { ExchangeFormatter, ExchangeMessageId } from "#exchange/exchangeFormatter.ts";
import type { Difference } from "#report/agreement/agreement.ts";
import type { NodeReport, Report } from "#report/report.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { day, number, share, type Table, type TableCell, text } from "./table.ts";

/** A column: its name, and its cell in a row. */
type Column<Row> = readonly [id: ExchangeMessageId, cell: (row: Row) => TableCell];

/**
 * Returns the report as tables: summary, areas, practices, answers, risks, plan, frameworks and the respondents'
 * differences, each in the order of the report. Leaves out tables without content.
 */
export function listTables(report: Report, exchangeText: ExchangeFormatter): readonly Table[] {
  const { area, areas, practice, practices } = report.terms.heading;
  const targeted = report.plan.state !== "untargeted";
  const table = <Row>(id: string, title: string, all: readonly Column<Row>[], rows: readonly Row[]): Table => {
    const columns = all.filter(([column]) => targeted || !OF_TARGETS.has(column));
    return {
      id,
      title,
      columns: columns.map(([column]) => exchangeText(column)),
      rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
    };
  };
  const withTerms = (made: Table, ...terms: readonly string[]): Table => ({
    ...made,
    columns: [...terms, ...made.columns.slice(terms.length)],
  });
  const tables = [
    table("summary", exchangeText("table.summary"), FACT_COLUMNS, listFacts(report, exchangeText)),
    table("areas", areas, NODE_COLUMNS, report.areas),
    withTerms(table("practices", practices, PRACTICE_COLUMNS, listPractices(report)), area),
    withTerms(
      table("answers", exchangeText("table.answers"), answerColumns(exchangeText), listAnswers(report)),
      area,
      practice,
    ),
    table("risks", exchangeText("table.risks"), RISK_COLUMNS, report.risks.register),
    withTerms(table("plan", exchangeText("table.plan"), stepColumns(report), listSteps(report)), area, practice),
    table("frameworks", exchangeText("table.frameworks"), ITEM_COLUMNS, listItems(report)),
    withTerms(
      table("agreement", exchangeText("table.agreement"), DIFFERENCE_COLUMNS, listDifferences(report)),
      practice,
    ),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Columns that only matter with a target. */
const OF_TARGETS: ReadonlySet<ExchangeMessageId> = new Set(["column.target", "column.gap", "column.status"]);

type Fact = { readonly what: string; readonly value: TableCell };

const FACT_COLUMNS: readonly Column<Fact>[] = [
  ["column.what", ({ what }) => text(what)],
  ["column.value", ({ value }) => value],
];

function listFacts(report: Report, exchangeText: ExchangeFormatter): readonly Fact[] {
  const { subject, counts, overall, questionnaire, edition } = report;
  const facts: readonly (readonly [ExchangeMessageId, TableCell])[] = [
    ["fact.organisation", text(subject.organisation)],
    ["fact.scope", text(subject.scope)],
    ["fact.sector", text(subject.sector)],
    ["fact.assessor", text(subject.assessor)],
    ["fact.date", day(report.date.slice(0, 10))],
    ["fact.questionnaire", text(`${questionnaire.title} ${questionnaire.version}`)],
    ["fact.edition", text(edition.title)],
    ["column.value", number(overall.score.value)],
    ["column.level", number(overall.score.level)],
    ["column.target", number(overall.score.target)],
    ["column.gap", number(overall.score.gap)],
    ["column.coverage", share(overall.score.coverage)],
    ["fact.questions", number(counts.questions)],
    ["fact.answered", number(counts.answered)],
    ["fact.unknown", number(counts.unknown)],
    ["fact.open", number(counts.open)],
    ["fact.notApplicable", number(counts.notApplicable)],
    ["fact.reduction", share(report.risks.reduction)],
  ];
  return facts.filter(([, { kind }]) => kind !== "empty").map(([id, value]) => ({ what: exchangeText(id), value }));
}

const NODE_COLUMNS: readonly Column<NodeReport>[] = [
  ["column.number", (node) => text(node.number)],
  ["column.title", (node) => text(node.title)],
  ["column.value", ({ score }) => number(score.value)],
  ["column.level", ({ score }) => number(score.level)],
  ["column.target", ({ score }) => number(score.target)],
  ["column.gap", ({ score }) => number(score.gap)],
  ["column.coverage", ({ score }) => share(score.coverage)],
  ["column.low", ({ score }) => number(score.low)],
  ["column.high", ({ score }) => number(score.high)],
  ["column.last", ({ last }) => number(last)],
];

/** Returns the position of a column in the table of areas, from 0. */
export function areaColumn(id: ExchangeMessageId): number {
  return NODE_COLUMNS.findIndex(([column]) => column === id);
}

type PracticeRow = NodeReport & { readonly area: string };

const PRACTICE_COLUMNS: readonly Column<PracticeRow>[] = [["column.title", ({ area }) => text(area)], ...NODE_COLUMNS];

function listPractices(report: Report): readonly PracticeRow[] {
  return report.areas.flatMap((area) => area.practices.map((practice) => ({ ...practice, area: area.title })));
}

type AnswerRow = ReturnType<typeof listAnswers>[number];

function listAnswers(report: Report) {
  return report.areas.flatMap((area) =>
    area.practices.flatMap((practice) =>
      practice.questions.map((question) => ({ ...question, area: area.title, practice: practice.title })),
    ),
  );
}

function answerColumns(exchangeText: ExchangeFormatter): readonly Column<AnswerRow>[] {
  return [
    ["column.title", ({ area }) => text(area)],
    ["column.title", ({ practice }) => text(practice)],
    ["column.id", ({ id }) => text(id)],
    ["column.question", ({ prompt }) => text(prompt)],
    ["column.level", ({ level }) => number(level)],
    ["column.answer", ({ answer }) => text(answer)],
    ["column.statement", ({ statement }) => text(statement ?? "")],
    ["column.evidence", ({ evidenceText }) => text(evidenceText)],
    ["column.note", ({ note }) => text(note)],
    ["column.owner", ({ owner }) => text(owner)],
    ["column.links", ({ links }) => text(links.join("\n"))],
    ["column.flagged", ({ flagged }) => text(exchangeText(flagged ? "flag.yes" : "flag.no"))],
  ];
}

const RISK_COLUMNS: readonly Column<RiskEntry>[] = [
  ["column.number", (risk) => number(risk.number)],
  ["column.id", ({ id }) => text(id)],
  ["column.title", ({ title }) => text(title)],
  ["column.category", ({ category }) => text(category)],
  ["column.beforeLikelihood", ({ before }) => number(before.likelihood)],
  ["column.beforeImpact", ({ before }) => number(before.impact)],
  ["column.beforeScore", ({ before }) => number(before.product)],
  ["column.beforeBand", ({ before }) => text(before.band.name)],
  ["column.afterLikelihood", ({ after }) => number(after.likelihood)],
  ["column.afterImpact", ({ after }) => number(after.impact)],
  ["column.afterScore", ({ after }) => number(after.product)],
  ["column.afterBand", ({ after }) => text(after.band.name)],
  ["column.worstScore", ({ after }) => number(after.worst?.product ?? null)],
  ["column.openControls", ({ openControls }) => number(openControls)],
  ["column.decision", ({ treatment }) => text(treatment.decisionText)],
  ["column.owner", ({ treatment }) => text(treatment.owner)],
  ["column.due", ({ treatment }) => day(treatment.due)],
  ["column.note", ({ treatment }) => text(treatment.note)],
];

type StepRow = ReturnType<typeof listSteps>[number];

function listSteps(report: Report) {
  return report.plan.waves.flatMap((wave) => wave.steps.map((step) => ({ ...step, waveName: wave.name })));
}

const OF_EFFORT: ReadonlySet<ExchangeMessageId> = new Set(["column.size", "column.points"]);

/** Returns the columns of the steps, without those of effort if steps have no size. */
function stepColumns({ plan }: Report): readonly Column<StepRow>[] {
  return plan.waves.some(({ sized }) => sized) ? STEP_COLUMNS : STEP_COLUMNS.filter(([name]) => !OF_EFFORT.has(name));
}

const STEP_COLUMNS: readonly Column<StepRow>[] = [
  ["column.title", ({ area }) => text(area.title)],
  ["column.title", ({ practice }) => text(practice.title)],
  ["column.wave", ({ waveName }) => text(waveName)],
  ["column.action", ({ action }) => text(action)],
  ["column.question", ({ prompt }) => text(prompt)],
  ["column.level", ({ level }) => number(level)],
  ["column.size", (step) => text(step.text.size)],
  ["column.points", ({ effort }) => number(effort.points)],
  ["column.status", (step) => text(step.text.status)],
  ["column.owner", ({ owner }) => text(owner)],
  ["column.due", ({ due }) => day(due)],
  ["column.step", ({ key }) => text(key)],
];

type ItemRow = ReturnType<typeof listItems>[number];

function listItems(report: Report) {
  return report.frameworks.list.flatMap((framework) => framework.items.map((item) => ({ ...item, framework })));
}

const ITEM_COLUMNS: readonly Column<ItemRow>[] = [
  ["column.framework", ({ framework }) => text(framework.title)],
  ["column.version", ({ framework }) => text(framework.version)],
  ["column.item", ({ id }) => text(id)],
  ["column.title", ({ title }) => text(title)],
  ["column.status", (item) => text(item.text.status)],
  ["column.value", (item) => number(item.value)],
  ["column.target", (item) => number(item.target)],
  ["column.coverage", (item) => share(item.coverage)],
  ["column.questions", ({ questions }) => text(questions.join(", "))],
];

function listDifferences({ agreement }: Report): readonly Difference[] {
  return agreement?.differences ?? [];
}

/** As texts, because the report has no numbers for them. */
const DIFFERENCE_COLUMNS: readonly Column<Difference>[] = [
  ["column.title", ({ practice }) => text(practice)],
  ["column.id", ({ id }) => text(id)],
  ["column.question", ({ prompt }) => text(prompt)],
  ["column.answers", ({ range }) => text(range)],
  ["column.middle", ({ proposal }) => text(proposal)],
  ["column.consensus", ({ consensus }) => text(consensus)],
  ["column.agreed", ({ agreed }) => text(agreed)],
];
