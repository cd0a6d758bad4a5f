import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { MatrixPoint } from "#report/risks/riskMatrix.ts";
import { classes } from "#ui/classes.ts";
import { discId } from "./discId.ts";
import { atX, atY, CELL, HEIGHT, WIDTH } from "./matrixSpace.ts";
import { RiskMatrixGround } from "./RiskMatrixGround.tsx";
import styles from "./RiskMatrixPicture.module.css";
import type { MatrixProps } from "./riskMatrixProps.ts";
import { type Line, riskPath, worstPath } from "./riskPath.ts";

/** The picture: a single tab stop; arrow keys move between scenarios, which name themselves, and Enter opens one. */
export function RiskMatrixPicture(props: MatrixProps) {
  const { matrix, current } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const id = useId();
  const active = matrix.points.find((point) => point.id === (pointed ?? current)) ?? null;
  return (
    <div className={styles.frame}>
      <p id={`${id}-alt`} className="visually-hidden">
        {matrix.summary}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset can be a picture */}
      <svg
        className={classes(styles.picture, active !== null && styles.active)}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={matrix.title}
        aria-describedby={`${id}-alt`}
      >
        <RiskMatrixGround matrix={matrix} />
        <Paths {...props} active={active} />
        <Discs {...props} active={active} onPoint={setPointed} />
      </svg>
      <p className={styles.reading} aria-hidden="true">
        {active === null ? props.texts.hint : active.text.spoken}
      </p>
    </div>
  );
}

type ActiveMatrixProps = MatrixProps & { readonly active: MatrixPoint | null };

function lookOf({ active, shown }: ActiveMatrixProps, point: MatrixPoint): string {
  return classes(point === active ? styles.on : styles.off, !shown.has(point.id) && styles.hidden);
}

/** Paths and rings, drawn below the discs; the active one comes last so that nothing crosses it. */
function Paths(props: ActiveMatrixProps) {
  const { matrix, active } = props;
  const points = active === null ? matrix.points : [...matrix.points.filter((point) => point !== active), active];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {points.map((point) => (
        <g key={point.id} className={lookOf(props, point)}>
          <WorstPath matrix={matrix} point={point} />
          {point.moved && <PathFromRing matrix={matrix} point={point} />}
        </g>
      ))}
    </g>
  );
}

type OfPoint = Pick<MatrixProps, "matrix"> & { readonly point: MatrixPoint };

function PathFromRing({ matrix, point }: OfPoint) {
  const ends = endsOf(riskPath(point, matrix.ring, matrix.diameter));
  return (
    <>
      {ends && <line className={styles.halo} {...ends} />}
      {ends && <line className={styles.path} {...ends} />}
      <circle
        className={styles.ring}
        cx={atX(point.start.x)}
        cy={atY(point.start.y)}
        r={(matrix.ring * CELL) / 2 - 1}
      />
    </>
  );
}

/** A dashed line to a diamond at the worst possible position of the risk. */
function WorstPath({ matrix, point }: OfPoint) {
  const ends = endsOf(worstPath(point, matrix.ring, matrix.diameter));
  if (ends === null || point.worst === null) return null;
  const [x, y, half] = [atX(point.worst.x), atY(point.worst.y), (matrix.ring * CELL) / 2];
  return (
    <>
      <line className={styles.halo} {...ends} />
      <line className={classes(styles.path, styles.dashed)} {...ends} />
      <path className={styles.ring} d={`M${x} ${y - half}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`} />
    </>
  );
}

function endsOf(line: Line | null): Line | null {
  return line && { x1: atX(line.x1), y1: atY(line.y1), x2: atX(line.x2), y2: atY(line.y2) };
}

function Discs(props: ActiveMatrixProps & { readonly onPoint: (id: string | null) => void }) {
  const { matrix, hrefOf, current, onPoint } = props;
  const links = useRef(new Map<string, HTMLOrSVGElement>());
  const [stop, setStop] = useState<string | null>(null);
  const ids = matrix.points.map(({ id }) => id);
  const reachable = [stop, current].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const onKey = (event: KeyboardEvent, index: number) => {
    const to = ids[keyTarget(event.key, index, ids.length) ?? -1];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    links.current.get(to)?.focus();
  };
  const radius = (matrix.diameter * CELL) / 2;
  return matrix.points.map((point, index) => (
    <a
      key={point.id}
      id={discId(point.id)}
      ref={(element) => {
        if (element === null) links.current.delete(point.id);
        else links.current.set(point.id, element);
      }}
      href={hrefOf(point.id)}
      tabIndex={point.id === reachable ? 0 : -1}
      aria-label={point.text.spoken}
      aria-current={point.id === current ? "true" : undefined}
      className={classes(styles.point, lookOf(props, point))}
      style={{ transform: `translate(${atX(point.end.x)}px, ${atY(point.end.y)}px)` }}
      onFocus={() => {
        setStop(point.id);
        onPoint(point.id);
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(point.id)}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event) => onKey(event, index)}
    >
      <circle className={styles.focus} r={radius + 3} />
      <circle className={styles.disc} r={radius - 1.5} />
      <text className={styles.number} textAnchor="middle" dominantBaseline="central">
        {point.number}
        {point.overridden && "*"}
      </text>
    </a>
  ));
}

/** Returns the index that a key moves to, in the order of the register; null for other keys. */
function keyTarget(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(count - 1, index + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
