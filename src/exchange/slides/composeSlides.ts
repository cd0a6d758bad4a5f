import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { RAMP } from "#pdf/page/theme.ts";
import { clip } from "#report/clip.ts";
import type { NodeReport, Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { riskSlides } from "./riskSlides.ts";
import type { Slide, SlideCell } from "./slideDeck.ts";
import { cell, isNotEmpty, ROWS, short } from "./slideTexts.ts";

/** Maximum items of a list. */
const ITEMS = 6;

/** Composes about ten slides for a board, from the results to the decisions. */
export function composeSlides(report: Report, say: ExchangeFormatter): readonly Slide[] {
  const { radar, plan, strengths, gaps, risks, board } = report;
  const decisions = board.decisions
    .filter(({ text, removed }) => !removed && text !== "")
    .map(({ text }) => clip(text, 240));
  const items = (findings: typeof strengths) =>
    findings.items.slice(0, 4).map(({ title, value, sentence }) => short(`${title} (${value}): ${sentence}`));
  return [
    {
      title: clip(report.title, 120),
      content: {
        kind: "opening",
        lines: [report.organisation, report.subject.scope, report.dateText]
          .map((line) => short(line))
          .filter(isNotEmpty),
      },
      notes: [report.about],
    },
    {
      title: clip(textOf(report.headline), 140),
      content: {
        kind: "points",
        marker: "bullet",
        items: [board.summary, ...report.lead.map(textOf)]
          .filter(isNotEmpty)
          .slice(0, ITEMS)
          .map((text) => clip(text, 420)),
      },
      notes: report.sureness,
    },
    ...(report.numbers.length === 0 ? [] : [numbersSlide(report, say)]),
    {
      title: clip(radar.title, 140),
      content: { kind: "radar", radar, points: [short(textOf(radar.caption))] },
      notes: [radar.alt],
    },
    ...areaSlides(report, say),
    {
      title: say("slide.findings"),
      content: {
        kind: "lists",
        lists: [strengths, gaps].map((findings) => ({
          title: findings.title,
          items: [...items(findings), findings.note].filter(isNotEmpty).map(short),
        })),
      },
      notes: [strengths, gaps].flatMap(({ items: all }) =>
        all.map(({ title, context, sentence }) => `${title} (${context}): ${sentence}`),
      ),
    },
    ...(risks.register.length === 0 ? [] : riskSlides(report, say)),
    {
      title: clip(textOf(plan.headline), 140),
      content:
        plan.waves.length === 0
          ? { kind: "points", marker: "bullet", items: plan.lead.map((runs) => short(textOf(runs))) }
          : { kind: "waves", waves: plan.chart },
      notes: [...plan.boardLead, plan.chart.alt],
    },
    ...stepSlides(report, say),
    ...(decisions.length === 0
      ? []
      : [
          {
            title: say("slide.decisions"),
            content: { kind: "points", marker: "number", items: decisions.slice(0, ITEMS) } as const,
            notes: decisions,
          },
        ]),
  ];
}

function numbersSlide({ numbers, since, terms }: Report, say: ExchangeFormatter): Slide {
  const hasLast = numbers.some(({ last }) => last !== "");
  return {
    title: say("slide.numbers"),
    content: {
      kind: "table",
      columns: [
        { header: say("column.what"), share: 5, align: "left" },
        ...(hasLast ? [{ header: since ?? say("column.last"), share: 2, align: "right" } as const] : []),
        { header: say("slide.today"), share: 2, align: "right" },
      ],
      rows: numbers
        .slice(0, ROWS)
        .map((one) => [cell(one.name), ...(hasLast ? [cell(one.last)] : []), cell(one.today)]),
    },
    notes: [terms.heading.areas],
  };
}

/** Splits the areas over as many slides as needed. */
function areaSlides({ areas, terms, levels }: Report, say: ExchangeFormatter): readonly Slide[] {
  const { area: areaTerm, areas: title } = terms.heading;
  const pages = Array.from({ length: Math.ceil(areas.length / ROWS) }, (_, page) =>
    areas.slice(page * ROWS, (page + 1) * ROWS),
  );
  return pages.map((rows, index) => ({
    title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
    content: {
      kind: "table",
      columns: [
        { header: areaTerm, share: 6, align: "left" },
        { header: say("column.value"), share: 1.4, align: "right" },
        { header: say("column.level"), share: 2.2, align: "left" },
        { header: say("column.target"), share: 1.4, align: "right" },
        { header: say("column.gap"), share: 1.4, align: "right" },
      ],
      rows: rows.map((node) => areaRow(node, levels.length - 1)),
    },
    notes: rows.map(({ title: what, text }) => `${what}: ${text.value}; ${text.range}`),
  }));
}

function areaRow({ number, title, score, text }: NodeReport, max: number): readonly SlideCell[] {
  const ground =
    score.level === null ? undefined : RAMP[Math.round((score.level / Math.max(1, max)) * (RAMP.length - 1))];
  const level = { text: clip(`${text.level} ${text.levelName}`.trim(), 30), ...(ground !== undefined && { ground }) };
  return [cell(`${number} ${title}`), cell(text.value), level, cell(text.target), cell(text.gap)];
}

function stepSlides({ plan }: Report, say: ExchangeFormatter): readonly Slide[] {
  const first = plan.waves.find(({ steps }) => steps.length > 0);
  if (first === undefined) return [];
  return [
    {
      title: clip([first.name, first.effortText].filter(Boolean).join(": "), 140),
      content: {
        kind: "table",
        columns: [
          { header: say("column.action"), share: 6, align: "left" },
          ...(first.sized ? [{ header: say("column.size"), share: 1.6, align: "left" } as const] : []),
          { header: say("column.owner"), share: 2.4, align: "left" },
          { header: say("column.due"), share: 2, align: "left" },
        ],
        rows: first.steps
          .slice(0, ROWS - 2)
          .map(({ action, text, owner }) => [
            cell(action, 110),
            ...(first.sized ? [cell(text.size, 30)] : []),
            cell(owner, 50),
            cell(text.due, 30),
          ]),
      },
      notes: first.steps.map(
        ({ action, practice, text }) =>
          `${action} (${[practice.title, text.effort, text.maturity].filter(Boolean).join("; ")})`,
      ),
    },
  ];
}
