import { useId, useState } from "react";
import { Link } from "wouter";
import { ChartFrame } from "#charts/ChartFrame.tsx";
import { DistributionChart } from "#charts/DistributionChart.tsx";
import { MIN_FOR_QUARTILES } from "#report/portfolio/distribution.ts";
import type { PortfolioCommon, PortfolioGroup } from "#report/portfolio/portfolio.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { useChartTexts } from "#screens/useChartTexts.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackDetail, StackRow, StackTable } from "#ui/StackTable.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import { DistributionTable } from "./DistributionTable.tsx";
import styles from "./PortfolioPage.module.css";

/** The parts about the assessments of one questionnaire; with several, each part names its questionnaire. */
export function GroupParts({ group, isOnly }: { readonly group: PortfolioGroup; readonly isOnly: boolean }) {
  const text = useText();
  const suffix = isOnly ? "" : ` · ${group.title}`;
  /** A single assessment has nothing in common with others. */
  const isShared = group.count > 1;
  return (
    <>
      <DistributionPart group={group} suffix={suffix} />
      <OutliersPart group={group} suffix={suffix} />
      <CommonPart
        title={`${text("portfolio.risks")}${suffix}`}
        items={group.risks}
        what={text("portfolio.risk")}
        none={text(isShared ? "portfolio.risksNone" : "portfolio.risksLater")}
      />
      <CommonPart
        title={`${text("portfolio.steps")}${suffix}`}
        items={group.steps}
        what={text("portfolio.step")}
        none={text(isShared ? "portfolio.stepsNone" : "portfolio.stepsLater")}
      />
    </>
  );
}

/** How the values are distributed, overall and by area: the finding as a sentence, and the chart with its table. */
function DistributionPart({ group, suffix }: { readonly group: PortfolioGroup; readonly suffix: string }) {
  const text = useText();
  const texts = useChartTexts();
  const { areas } = group.terms.heading;
  const { weakest } = group;
  const rows = [{ ...group.overall, short: text("portfolio.overall") }, ...group.areas];
  const alt = text("portfolio.alt", {
    max: group.max,
    rows: rows
      .filter(({ distribution }) => distribution !== null)
      .map((row) =>
        text("portfolio.altRow", {
          title: row.short,
          ...row.text,
          count: row.distribution?.count ?? 0,
          quartiles: row.distribution?.quartiles ? "yes" : "no",
        }),
      )
      .join("; "),
  });
  return (
    <Part title={`${text("portfolio.distribution", { areas })}${suffix}`} className={styles.part}>
      <p className={styles.finding}>
        {weakest === null
          ? text("portfolio.findingNone", { median: group.overall.text.median, count: group.count })
          : text("portfolio.finding", {
              titles: weakest.titles,
              named: weakest.count,
              lowest: weakest.median,
              median: group.overall.text.median,
              count: group.count,
            })}
      </p>
      <Notes group={group} />
      <ChartFrame
        caption={[{ text: text("portfolio.caption", { max: group.max }) }]}
        texts={texts}
        picture={<DistributionChart rows={rows} max={group.max} alt={alt} />}
        table={<DistributionTable group={group} />}
      />
    </Part>
  );
}

/** What limits the comparison of the assessments. */
function Notes({ group }: { readonly group: PortfolioGroup }) {
  const text = useText();
  const { earlier, provisional, versions, editions } = group;
  const listed = (all: typeof versions) =>
    all.map(({ name, count }) => text("portfolio.counted", { name, count })).join(", ");
  const notes = [
    earlier > 0 && text("portfolio.earlier", { count: earlier }),
    provisional > 0 && text("portfolio.provisional", { count: provisional }),
    versions.length > 1 && text("portfolio.versions", { list: listed(versions) }),
    editions.length > 1 && text("portfolio.editions", { list: listed(editions) }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function OutliersPart({ group, suffix }: { readonly group: PortfolioGroup; readonly suffix: string }) {
  const text = useText();
  const outliers = [group.overall, ...group.areas].flatMap((row) =>
    row.outliers.map((outlier) => ({ ...outlier, area: row.id === "overall" ? text("portfolio.overall") : row.title })),
  );
  const { place, shown, showAll } = useFirstRows<HTMLDivElement, (typeof outliers)[number]>(outliers);
  const columns = [
    { label: text("list.name") },
    { label: group.terms.heading.area },
    { label: text("home.value"), number: true },
    { label: text("portfolio.side") },
  ];
  return (
    <Part title={`${text("portfolio.outliers")}${suffix}`} className={styles.part}>
      <p className={styles.note}>
        {outliers.length > 0 && text("portfolio.outliersNote")}
        {outliers.length === 0 &&
          text(group.count < MIN_FOR_QUARTILES ? "portfolio.outliersLater" : "portfolio.outliersNone", {
            fewest: MIN_FOR_QUARTILES,
          })}
      </p>
      {outliers.length > 0 && (
        <div ref={place}>
          <StackTable caption={text("portfolio.outliers")} columns={columns}>
            {shown.map(({ id, name, area, text: value, side }) => (
              <StackRow
                key={`${id} ${area}`}
                head={
                  <Link to={assessmentAddress(id, "results")} dir="auto">
                    {name}
                  </Link>
                }
              >
                <StackCell label={group.terms.heading.area}>{area}</StackCell>
                <StackCell label={text("home.value")} number>
                  {value}
                </StackCell>
                <StackCell label={text("portfolio.side")}>{text(`portfolio.side.${side}`)}</StackCell>
              </StackRow>
            ))}
          </StackTable>
          {showAll !== null && (
            <Button tone="subtle" onClick={showAll}>
              {text("portfolio.showAll", { count: outliers.length })}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}

function CommonPart(props: {
  readonly title: string;
  readonly what: string;
  readonly none: string;
  readonly items: readonly PortfolioCommon[];
}) {
  const text = useText();
  const { title, what, none, items } = props;
  const count = text("portfolio.assessments");
  return (
    <Part title={title} className={styles.part}>
      {items.length > 0 && <p className={styles.note}>{text("portfolio.commonNote")}</p>}
      {items.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <StackTable caption={title} columns={[{ label: what }, { label: count, number: true }]}>
          {items.map((item) => (
            <CommonRow key={item.key} item={item} />
          ))}
        </StackTable>
      )}
    </Part>
  );
}

/** What several assessments have in common, and in how many; pressed, the number shows which. */
function CommonRow({ item }: { readonly item: PortfolioCommon }) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { title, members, of } = item;
  return (
    <>
      <StackRow head={title}>
        <StackCell label={text("portfolio.assessments")} number className={styles.share}>
          <Button
            tone="subtle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text("portfolio.of", { count: members.length, of })}
          </Button>
        </StackCell>
      </StackRow>
      {isOpen && (
        <StackDetail id={id} columns={2}>
          <CommonMembers members={members} />
        </StackDetail>
      )}
    </>
  );
}

function CommonMembers({ members }: Pick<PortfolioCommon, "members">) {
  const text = useText();
  const { place, shown, showAll } = useFirstRows<HTMLDivElement, (typeof members)[number]>(members);
  return (
    <div ref={place}>
      <ul className={styles.members}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Link to={assessmentAddress(id, "results")} dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("portfolio.showAll", { count: members.length })}
        </Button>
      )}
    </div>
  );
}
