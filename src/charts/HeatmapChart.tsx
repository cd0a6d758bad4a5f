import type { CSSProperties, ReactNode } from "react";
import type { Heatmap, HeatmapArea, HeatmapCell } from "#report/heatmap/heatmap.ts";
import { classes } from "#ui/classes.ts";
import { LevelChip, rampClass } from "#ui/LevelChip.tsx";
import { ChartFrame, type ChartTexts } from "./ChartFrame.tsx";
import styles from "./HeatmapChart.module.css";
import { HeatmapTable } from "./HeatmapTable.tsx";

/** Letters of a word that every column has room for, and of the longest one that gets more. */
const USUAL_WORD = 12;
const MAX_WORD_LETTERS = 20;

/** The texts around a heatmap. */
export type HeatmapTexts = ChartTexts & {
  readonly scale: string;
  /** Shown for a missing value. */
  readonly unrated: string;
};

type HeatmapProps = {
  readonly heatmap: Heatmap;
  readonly texts: HeatmapTexts;
  /** Returns the address of the answers behind a cell. */
  readonly hrefOf: (question: string | null) => string;
};

/**
 * A heatmap of all practices: the colour is the maturity level, the numeral the value; each cell links to its answers.
 */
export function HeatmapChart(
  props: HeatmapProps & {
    readonly levels: readonly { readonly level: number; readonly name: string }[];
    readonly actions?: ReactNode;
  },
) {
  const { heatmap, texts, levels } = props;
  return (
    <ChartFrame
      caption={heatmap.caption}
      texts={texts}
      actions={props.actions}
      picture={
        <>
          <HeatmapPicture {...props} />
          <ul className={styles.scale} aria-label={texts.scale}>
            {levels.map(({ level, name }) => (
              <li key={level}>
                <LevelChip level={level} max={heatmap.max} small /> {name}
              </li>
            ))}
          </ul>
        </>
      }
      table={<HeatmapTable heatmap={heatmap} />}
    />
  );
}

function HeatmapPicture(props: HeatmapProps) {
  const { heatmap } = props;
  const grid: CSSProperties & Record<"--columns", string> = { "--columns": columnWidths(heatmap) };
  return (
    <ul className={styles.map} style={grid} data-one-stop="">
      {heatmap.areas.map((area) => (
        <Column key={area.id} area={area} {...props} />
      ))}
    </ul>
  );
}

/** Returns the widths of the columns, wider where a word is long: a word of a narrow column would be broken. */
function columnWidths({ areas, columns }: Heatmap): string {
  const letters = areas.map(({ label, cells }) =>
    [label, ...cells.map((cell) => cell.label)].flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)),
  );
  return Array.from({ length: columns }, (_, column) => {
    const inColumn = letters.filter((_words, index) => index % columns === column).flat();
    return `minmax(0, ${Math.min(MAX_WORD_LETTERS, Math.max(USUAL_WORD, ...inColumn))}fr)`;
  }).join(" ");
}

function Column({ area, ...rest }: HeatmapProps & { readonly area: HeatmapArea }) {
  return (
    <li className={styles.area}>
      <h3 className={styles.name}>{area.label}</h3>
      <ul className={styles.cells}>
        {area.cells.map((cell) => (
          <li key={cell.id}>
            <Cell cell={cell} {...rest} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Cell({ cell, heatmap, texts, hrefOf }: HeatmapProps & { readonly cell: HeatmapCell }) {
  const { level, value, label } = cell;
  return (
    <a
      href={hrefOf(cell.question)}
      className={classes(styles.cell, level === null ? styles.unrated : rampClass(level, heatmap.max))}
    >
      <b>{value === null ? texts.unrated : cell.text.value}</b>
      <span className={styles.practice}>{label}</span>
      {level !== null && (
        <span className="visually-hidden">
          {heatmap.names.level} {level}
        </span>
      )}
    </a>
  );
}
