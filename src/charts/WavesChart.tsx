import type { ReactNode } from "react";
import type { WavePoint, Waves } from "#report/plan/waves.ts";
import { ChartFrame, type ChartTexts } from "./ChartFrame.tsx";
import styles from "./WavesChart.module.css";
import { WavesTable } from "./WavesTable.tsx";

const WIDTH = 640;
/** Space to the left of the first and to the right of the last state for their names. */
const MARGIN = 72;
/** The two lanes: values above, remaining risk below. */
const VALUE_LANE = { top: 46, bottom: 146 } as const;
const RISK_LANE = { top: 212, bottom: 292 } as const;
const HEIGHT = 332;
/** How far the name of a lane is above its maximum, where numbers have their place. */
const NAME_ABOVE = 30;

/** The projection from today through the waves; the same numbers are available as a table. */
export function WavesChart(props: { readonly waves: Waves; readonly texts: ChartTexts; readonly actions?: ReactNode }) {
  const { waves, texts } = props;
  return (
    <ChartFrame
      caption={waves.caption}
      texts={texts}
      actions={props.actions}
      picture={<WavesPicture waves={waves} />}
      table={<WavesTable waves={waves} />}
    />
  );
}

function WavesPicture({ waves }: { readonly waves: Waves }) {
  const { states, max, target, names } = waves;
  const risky = states.some(({ risk }) => risk !== null);
  const height = risky ? HEIGHT : VALUE_LANE.bottom + 40;
  const levelAt = (value: number) => VALUE_LANE.bottom - (value / max) * (VALUE_LANE.bottom - VALUE_LANE.top);
  const values = placed(states, ({ value }) => value, max, VALUE_LANE);
  const risks = placed(states, ({ risk }) => risk, 1, RISK_LANE);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={waves.alt}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <Lane
          bottom={VALUE_LANE.bottom}
          top={VALUE_LANE.top}
          name={names.value}
          most={waves.most.value}
          least={waves.least}
        />
        {target !== null && (
          <line className={styles.target} x1={MARGIN} x2={WIDTH - MARGIN} y1={levelAt(target)} y2={levelAt(target)} />
        )}
        <path className={styles.value} d={line(values)} />
        {values.map(({ x, y, state }) => (
          <g key={state.wave}>
            <circle className={styles.disc} cx={x} cy={y} r={5} />
            <text
              className={styles.number}
              x={x}
              y={numberAt(y, target === null ? null : levelAt(target))}
              textAnchor="middle"
            >
              {state.text.value}
            </text>
          </g>
        ))}
        {risky && (
          <Lane
            bottom={RISK_LANE.bottom}
            top={RISK_LANE.top}
            name={names.risk}
            most={waves.most.risk}
            least={waves.least}
          />
        )}
        <path className={styles.risk} d={line(risks)} />
        {risks.map(({ x, y, state }) => (
          <g key={state.wave}>
            <circle className={styles.ring} cx={x} cy={y} r={5} />
            <text className={styles.number} x={x} y={y - 12} textAnchor="middle">
              {state.text.risk}
            </text>
          </g>
        ))}
        {states.map((state) => (
          <text key={state.wave} className={styles.name} x={across(state)} y={height - 10} textAnchor="middle">
            {state.label}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** A lane from 0 to its maximum, with its name on the left. */
function Lane(props: {
  readonly top: number;
  readonly bottom: number;
  readonly name: string;
  readonly most: string;
  readonly least: string;
}) {
  const { top, bottom } = props;
  return (
    <g>
      <text className={styles.lane} x={0} y={top - NAME_ABOVE}>
        {props.name}
      </text>
      <line className={styles.grid} x1={MARGIN - 24} x2={WIDTH} y1={top} y2={top} />
      <line className={styles.ground} x1={MARGIN - 24} x2={WIDTH} y1={bottom} y2={bottom} />
      <text className={styles.scale} x={MARGIN - 32} y={top + 4} textAnchor="end">
        {props.most}
      </text>
      <text className={styles.scale} x={MARGIN - 32} y={bottom + 4} textAnchor="end">
        {props.least}
      </text>
    </g>
  );
}

/** Returns the y position of a disc's number: above the disc, or below it if the target line would cross the number. */
function numberAt(y: number, target: number | null): number {
  const struck = target !== null && target > y - 28 && target < y - 6;
  return struck ? y + 24 : y - 12;
}

type Spot = { readonly x: number; readonly y: number; readonly state: WavePoint };

function across({ x }: WavePoint): number {
  return MARGIN + x * (WIDTH - 2 * MARGIN);
}

/** Returns the positions of the states that have a number in a lane. */
function placed(
  states: readonly WavePoint[],
  amountOf: (state: WavePoint) => number | null,
  most: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Spot[] {
  return states.flatMap((state) => {
    const amount = amountOf(state);
    return amount === null ? [] : [{ x: across(state), y: bottom - (amount / most) * (bottom - top), state }];
  });
}

function line(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
