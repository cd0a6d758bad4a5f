import type { PortfolioRow } from "#report/portfolio/portfolio.ts";
import styles from "./DistributionChart.module.css";

const WIDTH = 480;
const HEIGHT = 28;
const MARGIN = 8;

/**
 * The distribution of each row on a line from 0 to `max`: a thin line from the lowest to the highest value, a box for
 * the middle half, a bar for the median and a ring for each outlier.
 */
export function DistributionChart(props: {
  readonly rows: readonly PortfolioRow[];
  readonly max: number;
  readonly alt: string;
}) {
  const { rows, max, alt } = props;
  return (
    <div role="img" aria-label={alt}>
      <ul className={styles.rows} aria-hidden="true">
        <li className={styles.axis}>
          <span>
            {Array.from({ length: max + 1 }, (_, level) => (
              <span key={level}>{level}</span>
            ))}
          </span>
        </li>
        {rows.map((row) => (
          <li key={row.id} className={row.number === "" ? styles.whole : undefined}>
            <span className={styles.label}>{row.short}</span>
            <span>
              <Box row={row} max={max} />
            </span>
            <strong className={styles.value}>{row.text.median}</strong>
            <span className={styles.count}>n {row.distribution?.count ?? 0}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Box({ row, max }: { readonly row: PortfolioRow; readonly max: number }) {
  const { distribution, outliers } = row;
  const at = (value: number) => MARGIN + (value / max) * (WIDTH - 2 * MARGIN);
  const middle = HEIGHT / 2;
  const ticks = Array.from({ length: max + 1 }, (_, level) => level);
  const [lower, upper] = distribution?.quartiles ?? [null, null];
  return (
    <svg className={styles.box} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
      {ticks.map((tick) => (
        <line key={tick} className={styles.tick} x1={at(tick)} x2={at(tick)} y1={0} y2={HEIGHT} />
      ))}
      {distribution !== null && (
        <>
          <line
            className={styles.span}
            x1={at(distribution.least)}
            x2={at(distribution.most)}
            y1={middle}
            y2={middle}
          />
          {lower !== null && upper !== null && (
            <rect
              className={styles.middle}
              x={at(lower)}
              width={Math.max(1, at(upper) - at(lower))}
              y={5}
              height={18}
            />
          )}
          {[...new Set(outliers.map(({ value }) => value))].map((value) => (
            <circle key={value} className={styles.outlier} cx={at(value)} cy={middle} r={4} />
          ))}
          <line
            className={styles.median}
            x1={at(distribution.median)}
            x2={at(distribution.median)}
            y1={3}
            y2={HEIGHT - 3}
          />
        </>
      )}
    </svg>
  );
}
