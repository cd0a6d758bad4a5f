import { Link } from "wouter";
import { Track } from "#charts/Track.tsx";
import { lowestAnswer } from "#report/findings.ts";
import { nodeMetricRef } from "#report/nodeMetricRef.ts";
import type { AreaReport, Results } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import styles from "./AreasTable.module.css";
import type { QuestionHref } from "./questionHref.ts";

type AreasProps = {
  readonly report: Results;
  /** Null if weak practices never limit the level of an area. */
  readonly gate: number | null;
  readonly questionHref: QuestionHref;
};

/** The areas as a table with all their metrics. */
export function AreasTable(props: AreasProps) {
  const text = useText();
  const { report, gate } = props;
  const title = text("results.areas", { ...report.terms.running, count: report.areas.length });
  const { rows, columns } = useSorting(useColumns(report, gate), report.areas, useKeptSorting("areas"));
  return (
    <Part title={title} name="areas" className={styles.part}>
      <StackTable caption={title} columns={columns} className={styles.table}>
        {rows.map((area) => (
          <AreaRow key={area.id} area={area} {...props} />
        ))}
      </StackTable>
      <p className={styles.signs}>
        {text(report.since === null ? "results.signs" : "results.signsSince", {
          date: report.since ?? "",
          target: report.overall.score.target === null ? "no" : "yes",
        })}{" "}
        {report.overall.score.target !== null &&
          text("results.averageGapNote", { practice: report.terms.running.practice })}
      </p>
    </Part>
  );
}

function useColumns(report: Results, gate: number | null): readonly SortedColumn<AreaReport>[] {
  const text = useText();
  return [
    { id: "title", label: report.terms.heading.area, sortBy: ({ title }) => title },
    { id: "value", label: text("results.value"), number: true, sortBy: ({ score }) => score.value },
    { id: "track", label: text("results.track", { max: report.levels.length - 1 }) },
    { id: "level", label: text("results.level"), sortBy: ({ score }) => score.level },
    { id: "range", label: text("results.range"), number: true, sortBy: ({ score }) => score.low },
    ...targetColumns(report, text),
    ...(gate !== null
      ? [{ id: "limits", label: text("results.limitedBy"), sortBy: ({ score }: AreaReport) => score.heldBackBy.length }]
      : []),
  ];
}

/** Returns the columns that need a target or an earlier snapshot. */
function targetColumns(report: Results, text: ReturnType<typeof useText>): readonly SortedColumn<AreaReport>[] {
  const changeOf = ({ score, last }: AreaReport) => (score.value === null || last === null ? null : score.value - last);
  return [
    ...(report.overall.score.target === null
      ? []
      : [
          {
            id: "target",
            label: text("results.target"),
            number: true,
            sortBy: ({ score }: AreaReport) => score.target,
          },
          {
            id: "gap",
            label: text("results.averageGap"),
            number: true,
            sortBy: ({ score }: AreaReport) => score.gap,
          },
        ]),
    ...(report.since === null
      ? []
      : [{ id: "since", label: text("results.since", { date: report.since }), number: true, sortBy: changeOf }]),
  ];
}

function AreaRow(props: AreasProps & { readonly area: AreaReport }) {
  const text = useText();
  const { area, report, questionHref } = props;
  const max = report.levels.length - 1;
  return (
    <StackRow
      head={
        <span className={styles.head}>
          <span className={styles.number}>{area.number}</span>
          <Link to={questionHref(area.practices[0]?.questions[0]?.id)} className={styles.title}>
            {area.title}
          </Link>
        </span>
      }
    >
      <StackCell label={text("results.value")} number first>
        <strong>
          <MetricButton of={nodeMetricRef(area, "value")}>{area.text.value}</MetricButton>
        </strong>
      </StackCell>
      <StackCell label={text("results.track", { max })} className={styles.track} wide empty={area.score.low === null}>
        <Track
          {...area.score}
          last={area.last}
          max={max}
          label={text("results.trackLabel", { value: area.text.value, range: area.text.range })}
        />
      </StackCell>
      <StackCell label={text("results.level")}>
        <MetricButton of={nodeMetricRef(area, "level")}>
          <AreaLevel area={area} max={max} />
        </MetricButton>
      </StackCell>
      <StackCell label={text("results.range")} number>
        <MetricButton of={nodeMetricRef(area, "range")}>{area.text.range}</MetricButton>
      </StackCell>
      {report.overall.score.target !== null && (
        <>
          <StackCell label={text("results.target")} number>
            <MetricButton of={nodeMetricRef(area, "target")}>{area.text.target}</MetricButton>
          </StackCell>
          <StackCell label={text("results.averageGap")} number>
            <MetricButton of={nodeMetricRef(area, "gap")}>{area.text.gap}</MetricButton>
          </StackCell>
        </>
      )}
      {report.since !== null && (
        <StackCell label={text("results.since", { date: report.since })} number empty={area.text.change === ""}>
          <MetricButton of={area.text.change === "" ? null : { kind: "change", id: area.id }}>
            {area.text.change}
          </MetricButton>
        </StackCell>
      )}
      {props.gate !== null && <HeldCell area={area} questionHref={questionHref} />}
    </StackRow>
  );
}

function AreaLevel({ area, max }: { readonly area: AreaReport; readonly max: number }) {
  if (area.score.level === null) return area.text.level;
  return (
    <span className={styles.level}>
      <LevelChip level={area.score.level} max={max} /> {area.text.levelName}
    </span>
  );
}

/** The practices that limit an area, each with a link to its lowest answer. */
function HeldCell({ area, questionHref }: { readonly area: AreaReport; readonly questionHref: QuestionHref }) {
  const text = useText();
  const limiting = area.practices.filter(({ id }) => area.score.heldBackBy.includes(id));
  return (
    <StackCell label={text("results.limitedBy")} empty={limiting.length === 0} className={styles.limits}>
      {limiting.length === 0 ? (
        <span className="visually-hidden">{text("results.nothing")}</span>
      ) : (
        <ul>
          {limiting.map((practice) => (
            <li key={practice.id}>
              <Link to={questionHref(lowestAnswer([practice]))}>{practice.title}</Link>{" "}
              <MetricButton of={nodeMetricRef(practice, "value")}>{practice.text.value}</MetricButton>
            </li>
          ))}
        </ul>
      )}
    </StackCell>
  );
}
