import type { Strip, StripArea, StripCell } from "#report/strip/model.ts";
import { classes } from "#ui/classes.ts";
import { LevelChip, rampClass } from "#ui/LevelChip.tsx";
import type { CSSProperties } from "react";
import { ChartFrame, type ChartWords } from "./ChartFrame.tsx";
import { StripTable } from "./StripTable.tsx";
import styles from "./StripFigure.module.css";

export type StripWords = ChartWords & {
  readonly scale: string;
  /** Stands for a value that is not there. */
  readonly unrated: string;
};

type Ways = {
  readonly strip: Strip;
  readonly words: StripWords;
  /** The address of the answers behind a cell. */
  readonly hrefOf: (question: string | null) => string;
};

/** All practices at a glance: the colour is the level attained, the numeral the value; each leads to its answers. */
export function StripFigure(
  props: Ways & { readonly levels: readonly { readonly level: number; readonly name: string }[] },
) {
  const { strip, words, levels } = props;
  return (
    <ChartFrame
      caption={strip.caption}
      words={words}
      picture={
        <>
          <StripPicture {...props} />
          <ul className={styles.scale} aria-label={words.scale}>
            {levels.map(({ level, name }) => (
              <li key={level}>
                <LevelChip level={level} max={strip.max} small /> {name}
              </li>
            ))}
          </ul>
        </>
      }
      table={<StripTable strip={strip} />}
    />
  );
}

function StripPicture(props: Ways) {
  const { strip } = props;
  const grid: CSSProperties & Record<"--columns", number> = { "--columns": strip.columns };
  return (
    <ul className={styles.map} style={grid} data-one-stop="">
      {strip.areas.map((area) => (
        <Column key={area.id} area={area} {...props} />
      ))}
    </ul>
  );
}

function Column({ area, ...ways }: Ways & { readonly area: StripArea }) {
  return (
    <li className={styles.area}>
      <h3 className={styles.name}>{area.label}</h3>
      <ul className={styles.cells}>
        {area.cells.map((cell) => (
          <li key={cell.id}>
            <Cell cell={cell} {...ways} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Cell({ cell, strip, words, hrefOf }: Ways & { readonly cell: StripCell }) {
  const { level, value, label } = cell;
  return (
    <a
      href={hrefOf(cell.question)}
      className={classes(styles.cell, level === null ? styles.unrated : rampClass(level, strip.max))}
    >
      <b>{value === null ? words.unrated : cell.text.value}</b>
      <span className={styles.practice}>{label}</span>
      {level !== null && (
        <span className="visually-hidden">
          {strip.names.level} {level}
        </span>
      )}
    </a>
  );
}
