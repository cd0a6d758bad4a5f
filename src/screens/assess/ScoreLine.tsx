import { nodeMetricRef } from "#report/nodeMetricRef.ts";
import type { AreaReport } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { useChangedText } from "#ui/useChangedText.ts";
import styles from "./ScoreLine.module.css";

/**
 * The area's score in a line, where there is no room for a column. Announced when it changes, at any width. `was` is
 * its previous value, empty if it had none.
 */
export function ScoreLine({ area, was }: { readonly area: AreaReport; readonly was: string | null }) {
  const text = useText();
  // A range shown as one number adds nothing to the value.
  const range = area.text.range === area.text.value ? "" : area.text.range;
  const isNew = was !== null && area.score.value !== null && was !== area.text.value;
  const before = !isNew ? "" : was === "" ? text("assess.first") : text("assess.was", { was });
  const announced = useChangedText([area.short, area.text.value, before, range].join(" "));
  return (
    <>
      <p className={styles.line}>
        <span>
          {area.short}{" "}
          <strong>
            <MetricButton of={nodeMetricRef(area, "value")}>{area.text.value}</MetricButton>
          </strong>{" "}
          {before !== "" && (
            <span className="soft">
              <MetricButton inline of={nodeMetricRef(area, "value")}>
                {before}
              </MetricButton>
            </span>
          )}
        </span>
        {range !== "" && (
          <span className="soft">
            <MetricButton of={nodeMetricRef(area, "range")}>{range}</MetricButton>
          </span>
        )}
      </p>
      {/* The live region contains no buttons, because screen readers would announce them too. */}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
