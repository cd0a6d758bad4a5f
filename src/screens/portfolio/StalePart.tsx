import { useMemo } from "react";
import { Link } from "wouter";
import { latestOf } from "#report/portfolio/buildPortfolio.ts";
import type { PortfolioMember } from "#report/portfolio/portfolio.ts";
import { staleMembers } from "#report/portfolio/staleMembers.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import styles from "./PortfolioPage.module.css";

/** Who has no recent assessment, the oldest first. */
export function StalePart({ members }: { readonly members: readonly PortfolioMember[] }) {
  const text = useText();
  const formatter = useReportFormatter();
  const stale = useMemo(() => staleMembers(latestOf(members), today()), [members]);
  const { place, shown, showAll } = useFirstRows<HTMLDivElement, PortfolioMember>(stale);
  const changed = text("list.changed");
  return (
    <Part title={text("portfolio.stale")} className={styles.part}>
      <p className={styles.note}>{text("portfolio.staleNote", { count: stale.length })}</p>
      {stale.length > 0 && (
        <div ref={place}>
          <StackTable
            caption={text("portfolio.stale")}
            columns={[{ label: text("list.name") }, { label: changed, number: true }]}
          >
            {shown.map(({ id, name, updatedAt }) => (
              <StackRow
                key={id}
                head={
                  <Link to={assessmentAddress(id, "results")} dir="auto">
                    {name}
                  </Link>
                }
              >
                <StackCell label={changed} number>
                  {updatedAt === "" ? formatter.text("table.none") : formatter.date(updatedAt)}
                </StackCell>
              </StackRow>
            ))}
          </StackTable>
          {showAll !== null && (
            <Button tone="subtle" onClick={showAll}>
              {text("portfolio.showAll", { count: stale.length })}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
