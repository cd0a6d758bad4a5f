import { truncate } from "#lib/truncate.ts";
import type { StatesRadar as Radar, StatesAxis } from "#report/comparison/statesRadar.ts";
import { classes } from "#ui/classes.ts";
import { closedPath, type Point, spokePoint } from "./polygon.ts";
import styles from "./StatesRadar.module.css";
import { statePath } from "./stateShape.ts";

/** The picture is drawn in these units and fills the width that there is. */
const WIDTH = 720;
const HEIGHT = 460;
const RADIUS = 180;
const CENTRE = 200;
const ACROSS = (WIDTH - 2 * CENTRE) / 2;
const DOWN = (HEIGHT - 2 * CENTRE) / 2;
/** Letters of a name beside the picture. */
const MAX_LETTERS = 16;

/** Two to six states as lines of one radar, each with dashes and marks of its own. */
export function StatesRadar({ radar }: { readonly radar: Radar }) {
  const { max, states, alt, axes: areas } = radar;
  const levels = Array.from({ length: max }, (_, index) => index + 1);
  const ring = (level: number) => closedPath(areas.map((_, spoke) => place(spoke, areas.length, level / max)));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {levels.map((level) => (
          <path key={level} className={styles.grid} d={ring(level)} />
        ))}
        {areas.map(({ id }, spoke) => {
          const [x, y] = place(spoke, areas.length, 1);
          return <path key={id} className={styles.grid} d={`M${ACROSS + CENTRE} ${DOWN + CENTRE}L${x} ${y}`} />;
        })}
        {states.map(({ key }, index) => (
          <StateLine key={key} areas={areas} index={index} max={max} />
        ))}
        {levels.map((level) => {
          const [x, y] = place(0, areas.length, level / max);
          return (
            <text key={level} className={styles.tick} x={x - 4} y={y + 4} textAnchor="end">
              {level}
            </text>
          );
        })}
        {areas.map(({ id, label }, spoke) => (
          <SpokeName key={id} name={label} spoke={spoke} spokes={areas.length} />
        ))}
      </g>
    </svg>
  );
}

/** A point of a spoke; `share` of its length, 0…1, from the centre. */
function place(spoke: number, spokes: number, share: number): Point {
  const [x, y] = spokePoint(CENTRE, RADIUS * share, spoke, spokes);
  return [x + ACROSS, y + DOWN];
}

function StateLine(props: { readonly areas: readonly StatesAxis[]; readonly index: number; readonly max: number }) {
  const { areas, index, max } = props;
  const points = areas.flatMap(({ values }, spoke): Point[] => {
    const value = values[index] ?? null;
    return value === null ? [] : [place(spoke, areas.length, value / max)];
  });
  if (points.length === 0) return null;
  const look = styles[`state${index}`];
  return (
    <g>
      <path className={classes(styles.line, look)} d={closedPath(points)} />
      {points.map((point) => (
        <path key={point.join(" ")} className={classes(styles.shape, look)} d={statePath(index, point)} />
      ))}
    </g>
  );
}

function SpokeName(props: { readonly name: string; readonly spoke: number; readonly spokes: number }) {
  const [x, y] = place(props.spoke, props.spokes, 1.09);
  const side = x - (ACROSS + CENTRE);
  const anchor = Math.abs(side) < 1 ? "middle" : side > 0 ? "start" : "end";
  return (
    <text className={styles.name} x={x} y={y + 5} textAnchor={anchor}>
      {truncate(props.name, MAX_LETTERS)}
    </text>
  );
}
