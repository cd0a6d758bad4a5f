import { Link } from "wouter";
import type { Check, CheckedItem } from "#report/readiness.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./Checklist.module.css";

/** The screen on which each item can be corrected; null for this one. Snapshots are on Results. */
const PLACES = {
  name: "set-up",
  target: "set-up",
  exposure: "set-up",
  answers: "assess",
  confirmed: "assess",
  evidence: "assess",
  ratings: "risks",
  risks: "risks",
  author: null,
  snapshot: "results",
} as const satisfies Readonly<Record<Check, string | null>>;

/** The readiness list of a report: what is complete, and where the rest can be corrected. */
export function Checklist(props: { readonly assessmentId: string; readonly items: readonly CheckedItem[] }) {
  const text = useText();
  const { items } = props;
  const done = items.filter((item) => item.done).length;
  return (
    <Part title={text("report.ready")}>
      <p className={styles.count}>{text("report.readyCount", { done, count: items.length })}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.check} {...item} assessmentId={props.assessmentId} />
        ))}
      </ul>
    </Part>
  );
}

function Item({ check, done, text: says, assessmentId }: CheckedItem & { readonly assessmentId: string }) {
  const text = useText();
  const place = PLACES[check];
  return (
    <li className={classes(styles.item, done && styles.done)}>
      <span aria-hidden="true" className={styles.sign}>
        {done ? "✓" : "○"}
      </span>
      <span>
        <span className="visually-hidden">{text(done ? "report.readyDone" : "report.readyOpen")} </span>
        {says}{" "}
        {!done && place !== null && (
          <Link to={assessmentAddress(assessmentId, place, place === "results" ? "time" : undefined)}>
            {text(`report.readyTo.${place}`)}
          </Link>
        )}
      </span>
    </li>
  );
}
