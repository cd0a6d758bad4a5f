import type { Preview } from "#report/preview/preview.ts";
import { classes } from "#ui/classes.ts";
import { PracticeLevels } from "./PracticeLevels.tsx";
import styles from "./PreviewPicture.module.css";
import { closedPath, spokePoint } from "./polygon.ts";
import groundStyles from "./RiskMatrixGround.module.css";

/** The texts next to the drawings. */
export type PreviewTexts = { readonly level: string; readonly risks: string; readonly practices: string };

/**
 * A preview of an assessment's results in three small drawings: the radar, the levels of its practices, the risk
 * matrix.
 */
export function PreviewPicture({ preview, texts }: { readonly preview: Preview; readonly texts: PreviewTexts }) {
  return (
    <figure className={styles.sheet}>
      <p className={styles.level}>{texts.level}</p>
      <NamedRadar radar={preview.radar} />
      <div className={styles.small}>
        <div>
          <p className={styles.name}>{texts.practices}</p>
          <PracticeLevels levels={preview.levels} max={preview.max} />
        </div>
        <div>
          <p className={styles.name}>{texts.risks}</p>
          <Matrix matrix={preview.matrix} />
        </div>
      </div>
    </figure>
  );
}

const WIDTH = 400;
const HEIGHT = 252;
const RADIUS = 98;
/** Distance from the outer ring to the names, in pixels. */
const GAP = 12;

function NamedRadar({ radar }: { readonly radar: Preview["radar"] }) {
  const { axes, max } = radar;
  const at = (radius: number, index: number) => {
    const [x, y] = spokePoint(0, radius, index, axes.length);
    return [WIDTH / 2 + x, HEIGHT / 2 + y] as const;
  };
  // Skips areas without a value, because not rated is not 0.
  const outline = (values: readonly (number | null)[]) =>
    closedPath(values.flatMap((value, index) => (value === null ? [] : [at((RADIUS * value) / max, index)])));
  const rings = Array.from({ length: max }, (_, ring) => outline(axes.map(() => ring + 1)));
  return (
    <svg className={styles.radar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={radar.alt}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {rings.map((ring, index) => (
          <path key={ring} className={index === max - 1 ? styles.edge : styles.grid} d={ring} />
        ))}
        <path className={styles.target} d={outline(axes.map(({ target }) => target))} />
        <path className={styles.today} d={outline(axes.map(({ value }) => value))} />
        {axes.map(({ label }, index) => {
          const [x, y] = at(RADIUS + GAP, index);
          return (
            <text key={label} x={x} y={y + 4} textAnchor={anchorAt(x)}>
              {label}
            </text>
          );
        })}
      </g>
    </svg>
  );
}

/** Aligns names so that they grow away from the radar. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - WIDTH / 2) < 1) return "middle";
  return x > WIDTH / 2 ? "start" : "end";
}

/** Size of a matrix cell in SVG units. */
const CELL = 24;

function Matrix({ matrix }: { readonly matrix: Preview["matrix"] }) {
  const size = CELL * matrix.steps.length;
  return (
    <svg className={styles.matrix} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {matrix.steps.map((steps, row) =>
        steps.map((step, column) => (
          <rect
            key={`${row} ${column}`}
            className={classes(groundStyles.cell, groundStyles[`cell${step}`])}
            x={column * CELL}
            y={row * CELL}
            width={CELL}
            height={CELL}
          />
        )),
      )}
      {matrix.paths.map(({ start, end }, index) => (
        <g key={index} className={styles.path}>
          <line x1={start.x * CELL} y1={start.y * CELL} x2={end.x * CELL} y2={end.y * CELL} />
          <circle cx={end.x * CELL} cy={end.y * CELL} r={3.5} />
        </g>
      ))}
    </svg>
  );
}
