import { useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import { buildPortfolio } from "#report/portfolio/buildPortfolio.ts";
import { HOME } from "#screens/addresses.ts";
import { choicesIn, filterOf } from "#screens/assessments/listFilter.ts";
import { UndoDeletion } from "#screens/home/UndoDeletion.tsx";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { Lead } from "#screens/Lead.tsx";
import { readEntry } from "#screens/shell/historyEntry.ts";
import { Page } from "#screens/shell/Page.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useKeepTexts } from "#screens/useKeepTexts.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { DemoNotice } from "./DemoNotice.tsx";
import { GroupParts } from "./GroupParts.tsx";
import { MakeBenchmark } from "./MakeBenchmark.tsx";
import { PortfolioExports } from "./PortfolioExports.tsx";
import styles from "./PortfolioPage.module.css";
import { ScoringProgress } from "./ScoringProgress.tsx";
import { StalePart } from "./StalePart.tsx";
import { useOpenDemo } from "./useOpenDemo.ts";
import { type FilteredMember, usePortfolio } from "./usePortfolio.ts";

const FILTERS = ["sector", "tag"] as const;
type Filter = Readonly<Record<(typeof FILTERS)[number], string>>;

/** The portfolio: how the assessments on this device are spread, and what they have in common. */
export function PortfolioPage() {
  const text = useText();
  const portfolio = usePortfolio();
  const { all, left, leftOut, hasFailed } = portfolio;
  const isEmpty = left === 0 && all === 0;
  useFocusOnceFilled(isEmpty);
  return (
    <Page>
      <ScreenTitle tab={text("portfolio.title")}>{text("portfolio.title")}</ScreenTitle>
      <Lead>{text("portfolio.lead")}</Lead>
      <UndoDeletion />
      <DemoNotice />
      <ScoringProgress all={all} left={left} hasFailed={hasFailed} />
      {isEmpty && <Empty />}
      {left === 0 && leftOut > 0 && <Notice kind="info">{text("portfolio.leftOut", { count: leftOut })}</Notice>}
      {portfolio.members.length > 0 && (
        <Results members={portfolio.members} questionnaires={portfolio.questionnaires} />
      )}
    </Page>
  );
}

/** Focuses the title when the portfolio was empty and is not any more: the button that filled it is gone. */
function useFocusOnceFilled(isEmpty: boolean): void {
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    const isFilled = wasEmpty.current && !isEmpty;
    wasEmpty.current = isEmpty;
    if (isFilled && document.activeElement === document.body) document.querySelector("h1")?.focus();
  }, [isEmpty]);
}

function Empty() {
  const text = useText();
  const { openDemo, hasFailed } = useOpenDemo();
  return (
    <>
      <Notice kind="info" action={<Button onClick={openDemo}>{text("portfolio.openDemo")}</Button>}>
        {text("portfolio.empty")} <Link to={HOME}>{text("compare.toHome")}</Link>
      </Notice>
      {hasFailed && <PartTrouble />}
    </>
  );
}

function Results(props: Pick<ReturnType<typeof usePortfolio>, "members" | "questionnaires">) {
  const text = useText();
  const formatter = useReportFormatter();
  const { members, questionnaires } = props;
  const [filter, setFilter] = useFilter();
  const found = useMemo(
    () =>
      members.filter(
        ({ sector, tags }) =>
          (filter.sector === "" || sector === filter.sector) && (filter.tag === "" || tags.includes(filter.tag)),
      ),
    [members, filter],
  );
  const groups = useMemo(() => buildPortfolio(found, questionnaires, formatter), [found, questionnaires, formatter]);
  return (
    <>
      <Filters members={members} filter={filter} onChange={setFilter} />
      <p role="status" className={styles.note}>
        {text("portfolio.count", { count: found.length, questionnaires: groups.length })}
      </p>
      {groups.map((group) => (
        <GroupParts key={group.id} group={group} isOnly={groups.length === 1} />
      ))}
      <StalePart members={found} />
      {found.length > 0 && <PortfolioExports key={keyOf(filter)} groups={groups} members={found} />}
      <MakeBenchmark members={found} questionnaires={questionnaires} />
    </>
  );
}

/** What was saved with another filter is another file. */
function keyOf({ sector, tag }: Filter): string {
  return `${sector}\n${tag}`;
}

const ENTRY = "portfolio";

/** The filter, kept for the history entry, so that going back from an assessment restores it. */
function useFilter(): readonly [Filter, (filter: Filter) => void] {
  const [filter, setFilter] = useState<Filter>(() => filterOf(readEntry(ENTRY)));
  const keepTexts = useKeepTexts();
  const keep = ({ sector, tag }: Filter) => {
    setFilter({ sector, tag });
    keepTexts(ENTRY, { sector, tag });
  };
  return [filter, keep];
}

function Filters(props: {
  readonly members: readonly FilteredMember[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const text = useText();
  const locale = useLocale();
  const { members, filter, onChange } = props;
  const choices = useMemo(() => choicesIn(members, locale), [members, locale]);
  const names = FILTERS.filter((name) => choices[name].length > 0 || filter[name] !== "");
  if (names.length === 0) return null;
  return (
    <search className={styles.filters}>
      {names.map((name) => (
        <SelectField
          key={name}
          label={text(`list.${name}`)}
          value={filter[name]}
          onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value })}
        >
          <option value="">{text("list.any")}</option>
          {/* A choice stays visible while it filters, even if no assessment has it any more. */}
          {filter[name] !== "" && !choices[name].includes(filter[name]) && <option>{filter[name]}</option>}
          {choices[name].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </SelectField>
      ))}
    </search>
  );
}
