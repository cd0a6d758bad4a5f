import type { AreaReport, PracticeReport, Report } from "#report/model.ts";
import { classes } from "#ui/classes.ts";
import { LevelChip, rampClass } from "#ui/LevelChip.tsx";
import { Part } from "#ui/Part.tsx";
import { Link } from "wouter";
import { useText } from "#screens/useText.ts";
import styles from "./PracticeMap.module.css";

/** All practices at a glance: the colour is the level attained, the numeral the value. */
export function PracticeMap(props: { readonly report: Report; readonly toQuestion: (question?: string) => string }) {
  const text = useText();
  const { report } = props;
  const max = report.scale.length - 1;
  const count = report.areas.reduce((sum, area) => sum + area.practices.length, 0);
  const title = text("results.practices", { count, terms: report.terms.practice[1].toLowerCase() });
  return (
    <Part title={title} className={styles.part}>
      <ul className={styles.map}>
        {report.areas.map((area) => (
          <AreaColumn key={area.id} area={area} max={max} toQuestion={props.toQuestion} />
        ))}
      </ul>
      <ul className={styles.scale} aria-label={text("results.scale")}>
        {report.scale.map((level) => (
          <li key={level.level}>
            <LevelChip level={level.level} max={max} small /> {level.name}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function AreaColumn(props: {
  readonly area: AreaReport;
  readonly max: number;
  readonly toQuestion: (question?: string) => string;
}) {
  const { area } = props;
  return (
    <li className={styles.area}>
      <h3 className={styles.name}>{area.short}</h3>
      <ul className={styles.cells}>
        {area.practices.map((practice) => (
          <li key={practice.id}>
            <PracticeCell practice={practice} max={props.max} to={props.toQuestion(practice.questions[0]?.id)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PracticeCell(props: { readonly practice: PracticeReport; readonly max: number; readonly to: string }) {
  const text = useText();
  const { practice } = props;
  const { level, value } = practice.score;
  return (
    <Link to={props.to} className={classes(styles.cell, level === null ? styles.unrated : rampClass(level, props.max))}>
      <b>{value === null ? text("results.unratedShort") : practice.text.value}</b>
      <span className={styles.practice}>{practice.title}</span>
    </Link>
  );
}
