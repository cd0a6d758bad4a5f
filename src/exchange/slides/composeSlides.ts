import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { RAMP } from "#pdf/page/theme.ts";
import { clip } from "#report/clip.ts";
import type { NodeReport, Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { riskSlides } from "./riskSlides.ts";
import type { Slide, SlideCell } from "./slideDeck.ts";
import { cell, isNotEmpty, MAX_TABLE_ROWS, short } from "./slideTexts.ts";

/** Maximum items of a list. */
const MAX_ITEMS = 6;

/** Composes about ten slides for a board, from the results to the decisions. */
export function composeSlides(report: Report, exchangeText: ExchangeFormatter): readonly Slide[] {
  return [
    titleSlide(report),
    headlineSlide(report),
    ...(report.numbers.length === 0 ? [] : [numbersSlide(report, exchangeText)]),
    radarSlide(report),
    ...areaSlides(report, exchangeText),
    findingsSlide(report, exchangeText),
    ...(report.risks.register.length === 0 ? [] : riskSlides(report, exchangeText)),
    planSlide(report),
    ...stepSlides(report, exchangeText),
    ...decisionSlides(report, exchangeText),
  ];
}

function titleSlide({ title, organisation, subject, dateText, about }: Report): Slide {
  const lines = [organisation, subject.scope, dateText].map((line) => short(line)).filter(isNotEmpty);
  return { title: clip(title, 120), content: { kind: "opening", lines }, notes: [about] };
}

function headlineSlide({ headline, board, lead, sureness }: Report): Slide {
  const items = [board.summary, ...lead.map(textOf)].filter(isNotEmpty).slice(0, MAX_ITEMS);
  return {
    title: clip(textOf(headline), 140),
    content: { kind: "points", marker: "bullet", items: items.map((text) => clip(text, 420)) },
    notes: sureness,
  };
}

function radarSlide({ radar }: Report): Slide {
  return {
    title: clip(radar.title, 140),
    content: { kind: "radar", radar, points: [short(textOf(radar.caption))] },
    notes: [radar.alt],
  };
}

function findingsSlide({ strengths, gaps }: Report, exchangeText: ExchangeFormatter): Slide {
  return {
    title: exchangeText("slide.findings"),
    content: {
      kind: "lists",
      lists: [strengths, gaps].map(({ title: heading, items, note }) => {
        const shown = items.slice(0, 4).map(({ title, value, sentence }) => short(`${title} (${value}): ${sentence}`));
        return { title: heading, items: [...shown, note].filter(isNotEmpty).map(short) };
      }),
    },
    notes: [...strengths.items, ...gaps.items].map(
      ({ title, context, sentence }) => `${title} (${context}): ${sentence}`,
    ),
  };
}

function planSlide({ plan }: Report): Slide {
  return {
    title: clip(textOf(plan.headline), 140),
    content:
      plan.waves.length === 0
        ? { kind: "points", marker: "bullet", items: plan.lead.map((runs) => short(textOf(runs))) }
        : { kind: "waves", waves: plan.chart },
    notes: [...plan.boardLead, plan.chart.alt],
  };
}

function decisionSlides({ board }: Report, exchangeText: ExchangeFormatter): readonly Slide[] {
  const asked = board.decisions.filter(({ text, removed }) => !removed && text !== "");
  if (asked.length === 0) return [];
  const decisions = asked.map(({ text }) => clip(text, 240));
  const content = { kind: "points", marker: "number", items: decisions.slice(0, MAX_ITEMS) } as const;
  return [{ title: exchangeText("slide.decisions"), content, notes: decisions }];
}

function numbersSlide({ numbers, since, terms }: Report, exchangeText: ExchangeFormatter): Slide {
  const hasLast = numbers.some(({ last }) => last !== "");
  return {
    title: exchangeText("slide.numbers"),
    content: {
      kind: "table",
      columns: [
        { header: exchangeText("column.what"), share: 5, align: "left" },
        ...(hasLast ? [{ header: since ?? exchangeText("column.last"), share: 2, align: "right" } as const] : []),
        { header: exchangeText("slide.today"), share: 2, align: "right" },
      ],
      rows: numbers
        .slice(0, MAX_TABLE_ROWS)
        .map((one) => [cell(one.name), ...(hasLast ? [cell(one.last)] : []), cell(one.today)]),
    },
    notes: [terms.heading.areas],
  };
}

/** Splits the areas over as many slides as needed. */
function areaSlides({ areas, terms, levels }: Report, exchangeText: ExchangeFormatter): readonly Slide[] {
  const { area: areaTerm, areas: title } = terms.heading;
  const pages = Array.from({ length: Math.ceil(areas.length / MAX_TABLE_ROWS) }, (_, page) =>
    areas.slice(page * MAX_TABLE_ROWS, (page + 1) * MAX_TABLE_ROWS),
  );
  return pages.map((rows, index) => ({
    title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
    content: {
      kind: "table",
      columns: [
        { header: areaTerm, share: 6, align: "left" },
        { header: exchangeText("column.value"), share: 1.4, align: "right" },
        { header: exchangeText("column.level"), share: 2.2, align: "left" },
        { header: exchangeText("column.target"), share: 1.4, align: "right" },
        { header: exchangeText("column.gap"), share: 1.4, align: "right" },
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

function stepSlides({ plan }: Report, exchangeText: ExchangeFormatter): readonly Slide[] {
  const first = plan.waves.find(({ steps }) => steps.length > 0);
  if (first === undefined) return [];
  return [
    {
      title: clip([first.name, first.effortText].filter(Boolean).join(": "), 140),
      content: {
        kind: "table",
        columns: [
          { header: exchangeText("column.action"), share: 6, align: "left" },
          ...(first.sized ? [{ header: exchangeText("column.size"), share: 1.6, align: "left" } as const] : []),
          { header: exchangeText("column.owner"), share: 2.4, align: "left" },
          { header: exchangeText("column.due"), share: 2, align: "left" },
        ],
        rows: first.steps
          .slice(0, MAX_TABLE_ROWS - 2)
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
