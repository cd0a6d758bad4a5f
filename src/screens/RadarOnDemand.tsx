import { type ReactNode, Suspense } from "react";
import type { RadarBenchmark } from "#charts/radarBenchmark.ts";
import type { Radar } from "#report/radar.ts";
import styles from "./RadarOnDemand.module.css";
import { lazyPart } from "./shell/lazyPart.tsx";
import { useChartTexts } from "./useChartTexts.ts";
import { useText } from "./useText.ts";

const MaturityRadar = lazyPart(() => import("#charts/MaturityRadar.tsx"), "MaturityRadar");

/** A radar whose code is loaded when the first one is shown. */
export function RadarOnDemand(props: {
  readonly radar: Radar;
  readonly actions?: ReactNode;
  readonly benchmark?: RadarBenchmark | null;
}) {
  return (
    <Suspense fallback={<RadarWaiting />}>
      <MaturityRadar {...props} texts={useChartTexts()} />
    </Suspense>
  );
}

/** A placeholder of a radar's size until the radar is drawn. */
export function RadarWaiting() {
  const text = useText();
  return <div className={styles.waiting}>{text("results.drawing")}</div>;
}
