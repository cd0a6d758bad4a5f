import { useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import { explainMetric } from "#explain/explainMetric.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { assessmentAddress, methodAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useReportContext } from "#screens/useReportContext.ts";
import { SideSheet } from "#ui/SideSheet.tsx";
import styles from "./ExplainPanel.module.css";
import { ExplanationBody } from "./ExplanationBody.tsx";
import { metricKey } from "./metricKey.ts";
import { useExplainFormatter } from "./useExplainFormatter.ts";

/** The explanation of a metric in a side sheet; the user can open metrics inside it, and go back. */
export function ExplainPanel(props: {
  readonly session: Session;
  /** At least one metric; the last one is shown. */
  readonly trail: readonly MetricRef[];
  readonly onDeeper: (ref: MetricRef) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const { session, trail, onDeeper } = props;
  const explainFormatter = useExplainFormatter();
  const context = useReportContext(session);
  const ref = trail.at(-1);
  const explanation = useMemo(
    () => (ref === undefined ? null : explainMetric(context, explainFormatter, ref)),
    [context, explainFormatter, ref],
  );
  const body = useFocusOnWayBack(trail);
  return (
    <SideSheet
      title={explanation?.title ?? explainFormatter.text("explain.panel.gone")}
      page={trail.length}
      texts={{ close: explainFormatter.text("explain.panel.close"), back: explainFormatter.text("explain.panel.back") }}
      onBack={trail.length > 1 ? props.onBack : undefined}
      onClose={props.onClose}
    >
      <div ref={body} className={styles.body}>
        {explanation === null ? (
          <p>{explainFormatter.text("explain.panel.goneText")}</p>
        ) : (
          <ExplanationBody
            explanation={explanation}
            explainFormatter={explainFormatter}
            onFollow={onDeeper}
            questionAddress={(question) => assessmentAddress(session.assessment.id, "assess", question)}
          />
        )}
        <p className={styles.method}>
          <Link to={methodAddress(session.assessment.id)}>{explainFormatter.text("explain.panel.method")}</Link>
        </p>
      </div>
    </SideSheet>
  );
}

/** When going back, focuses the line that was followed. */
function useFocusOnWayBack(trail: readonly MetricRef[]) {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(trail);
  useEffect(() => {
    const left = before.current.length > trail.length ? before.current[trail.length] : undefined;
    before.current = trail;
    if (left === undefined) return;
    body.current?.querySelector<HTMLElement>(`[data-way="${CSS.escape(metricKey(left))}"]`)?.focus();
  }, [trail]);
  return body;
}
