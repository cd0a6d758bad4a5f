import type { AreaReport } from "#report/model.ts";
import { useText } from "#screens/useText.ts";
import styles from "./ScoreLine.module.css";

/** The area's score in one line, where there is no room for a column. Announced when it changes. */
export function ScoreLine({ area, was }: { readonly area: AreaReport; readonly was: string | null }) {
  const text = useText();
  const changed = was !== null && was !== area.text.value;
  return (
    <p className={styles.line} role="status">
      <span>
        {area.short} <strong>{area.text.value}</strong>{" "}
        {changed && <span className="soft">{text("assess.was", { was })}</span>}
      </span>
      <span className="soft">{area.text.range}</span>
    </p>
  );
}
