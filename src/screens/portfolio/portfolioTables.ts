import { day, number, type Table, text as textCell } from "#exchange/tables/table.ts";
import type { PortfolioCommon, PortfolioGroup, PortfolioMember } from "#report/portfolio/portfolio.ts";
import type { useText } from "#screens/useText.ts";

type Text = ReturnType<typeof useText>;

/**
 * Returns the tables of the portfolio's screen, those of each questionnaire and the assessments that are not recent;
 * none that is empty. The values are not rounded to what is shown.
 */
export function portfolioTables(
  groups: readonly PortfolioGroup[],
  stale: readonly PortfolioMember[],
  text: Text,
): readonly Table[] {
  const isOnly = groups.length === 1;
  const each = groups.flatMap((group, index) =>
    groupTables(group, text).map((table) =>
      isOnly ? table : { ...table, id: `${table.id}${index + 1}`, title: `${table.title} · ${group.title}` },
    ),
  );
  return [...each, staleTable(stale, text)].filter(({ rows }) => rows.length > 0);
}

function groupTables(group: PortfolioGroup, text: Text): readonly Table[] {
  return [
    distributionTable(group, text),
    outlierTable(group, text),
    commonTable({ id: "risks", title: text("portfolio.risks"), what: text("portfolio.risk") }, group.risks, text),
    commonTable({ id: "steps", title: text("portfolio.steps"), what: text("portfolio.step") }, group.steps, text),
  ];
}

function distributionTable({ terms, overall, areas }: PortfolioGroup, text: Text): Table {
  const numbers = (["n", "least", "lower", "median", "upper", "most"] as const).map((id) => text(`portfolio.${id}`));
  return {
    id: "areas",
    title: text("portfolio.distribution", { areas: terms.heading.areas }),
    columns: [terms.heading.area, ...numbers],
    rows: [overall, ...areas].map((row) => {
      const { count = 0, least = null, median = null, most = null, quartiles = null } = row.distribution ?? {};
      const [lower, upper] = quartiles ?? [null, null];
      return [
        textCell(row.number === "" ? text("portfolio.overall") : `${row.number} ${row.title}`),
        ...[count, least, lower, median, upper, most].map(number),
      ];
    }),
  };
}

function outlierTable({ terms, overall, areas }: PortfolioGroup, text: Text): Table {
  return {
    id: "outliers",
    title: text("portfolio.outliers"),
    columns: [text("list.name"), terms.heading.area, text("home.value"), text("portfolio.side")],
    rows: [overall, ...areas].flatMap(({ number: place, title, outliers }) =>
      outliers.map(({ name, value, side }) => [
        textCell(name),
        textCell(place === "" ? text("portfolio.overall") : title),
        number(value),
        textCell(text(`portfolio.side.${side}`)),
      ]),
    ),
  };
}

type Heading = Pick<Table, "id" | "title"> & { readonly what: string };

function commonTable({ id, title, what }: Heading, items: readonly PortfolioCommon[], text: Text): Table {
  return {
    id,
    title,
    columns: [what, text("portfolio.assessments"), text("portfolio.outOf")],
    rows: items.map((item) => [textCell(item.title), number(item.members.length), number(item.of)]),
  };
}

function staleTable(stale: readonly PortfolioMember[], text: Text): Table {
  return {
    id: "notRecent",
    title: text("portfolio.stale"),
    columns: [text("list.name"), text("list.changed")],
    rows: stale.map(({ name, updatedAt }) => [textCell(name), day(updatedAt === "" ? null : updatedAt.slice(0, 10))]),
  };
}
