import { latestOf } from "#report/portfolio/buildPortfolio.ts";
import type { PortfolioGroup, PortfolioMember } from "#report/portfolio/portfolio.ts";
import { staleMembers } from "#report/portfolio/staleMembers.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { visitorChoices } from "#screens/report/reportChoices.ts";
import { makeInWorker, SaveFormats } from "#screens/SaveFormats.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { portfolioTables } from "./portfolioTables.ts";

const FORMATS = ["xlsx", "csv"] as const;

/** Saves the tables of the portfolio, with the assessments that the filter shows. */
export function PortfolioExports(props: {
  readonly groups: readonly PortfolioGroup[];
  readonly members: readonly PortfolioMember[];
}) {
  const text = useText();
  const language = useLocale();
  const { groups, members } = props;
  const make = (format: (typeof FORMATS)[number]) => {
    const date = today();
    const tables = portfolioTables(groups, staleMembers(latestOf(members), date), text);
    const title = text("portfolio.title");
    const { paper } = visitorChoices();
    return makeInWorker({ task: "tables", title, subject: title, paper, date, language, format, tables, chart: null });
  };
  const fileOf = (extension: string) => `portfolio-${today().slice(0, 10)}.${extension}`;
  return <SaveFormats title={text("portfolio.save")} formats={FORMATS} make={make} fileOf={fileOf} />;
}
