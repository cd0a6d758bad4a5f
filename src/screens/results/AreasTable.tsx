import type { AreaReport, Report } from "#report/model.ts";
import { Track } from "#charts/Track.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Part } from "#ui/Part.tsx";
import { Link } from "wouter";
import { useText } from "#screens/useText.ts";
import styles from "./AreasTable.module.css";

/** The areas one by one, with everything that is known of each. */
export function AreasTable(props: { readonly report: Report; readonly toQuestion: (question?: string) => string }) {
  const text = useText();
  const { report } = props;
  const title = text("results.areas", { count: report.areas.length, terms: report.terms.area[1].toLowerCase() });
  const targeted = report.overall.score.target !== null;
  return (
    <Part title={title} className={styles.part}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={text("results.table", { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{report.terms.area[0]}</th>
              <th scope="col" className="number">
                {text("results.value")}
              </th>
              <th scope="col">{text("results.track", { max: report.scale.length - 1 })}</th>
              <th scope="col">{text("results.level")}</th>
              <th scope="col" className="number">
                {text("results.range")}
              </th>
              {targeted && (
                <>
                  <th scope="col" className="number">
                    {text("results.target")}
                  </th>
                  <th scope="col" className="number">
                    {text("results.shortfall")}
                  </th>
                </>
              )}
              {report.since !== null && (
                <th scope="col" className="number">
                  {text("results.since", { date: report.since })}
                </th>
              )}
              <th scope="col">{text("results.heldBack")}</th>
            </tr>
          </thead>
          <tbody>
            {report.areas.map((area) => (
              <AreaRow key={area.id} area={area} report={report} to={props.toQuestion(firstQuestion(area))} />
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.signs}>
        {text(report.since === null ? "results.signs" : "results.signsSince", { date: report.since ?? "" })}
      </p>
    </Part>
  );
}

function AreaRow({ area, report, to }: { readonly area: AreaReport; readonly report: Report; readonly to: string }) {
  const text = useText();
  const max = report.scale.length - 1;
  return (
    <tr>
      <th scope="row">
        <span className={styles.number}>{area.number}</span>
        <Link to={to} className={styles.title}>
          {area.title}
        </Link>
      </th>
      <td className="number">
        <strong>{area.text.value}</strong>
      </td>
      <td>
        <Track
          {...area.score}
          last={area.last}
          max={max}
          label={text("results.trackLabel", { value: area.text.value, range: area.text.range })}
        />
      </td>
      <td>
        {area.score.level === null ? (
          area.text.level
        ) : (
          <span className={styles.level}>
            <LevelChip level={area.score.level} max={max} /> {area.text.levelName}
          </span>
        )}
      </td>
      <td className="number">{area.text.range}</td>
      {report.overall.score.target !== null && (
        <>
          <td className="number">{area.text.target}</td>
          <td className="number">{area.text.shortfall}</td>
        </>
      )}
      {report.since !== null && <td className="number">{area.text.change}</td>}
      <td className={styles.held}>
        {area.text.heldBackBy === "" ? (
          <span className="visually-hidden">{text("results.nothing")}</span>
        ) : (
          area.text.heldBackBy
        )}
      </td>
    </tr>
  );
}

function firstQuestion(area: AreaReport): string | undefined {
  return area.practices[0]?.questions[0]?.id;
}
