import { nodeMetricRef } from "#report/nodeMetricRef.ts";
import type { Results } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./CertaintyPart.module.css";
import { EvidenceBar } from "./EvidenceBar.tsx";

/** How certain the result is: the coverage, and the evidence of the answers. */
export function CertaintyPart({ report }: { readonly report: Results }) {
  const text = useText();
  const { overall } = report;
  return (
    <Part title={text("results.certainty")}>
      <p className={styles.coverage}>
        <MetricButton inline of={nodeMetricRef(overall, "coverage")}>
          {text("results.coverageOverall", { coverage: overall.text.coverage })}
        </MetricButton>
        {overall.score.provisional && <strong> {text("results.provisional")}</strong>}
      </p>
      <EvidenceBar parts={report.evidence} />
    </Part>
  );
}
