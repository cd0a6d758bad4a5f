import { HeatmapChart } from "#charts/HeatmapChart.tsx";
import type { Results } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { ChartMenu } from "#screens/pictures/ChartMenu.tsx";
import { useChartTexts } from "#screens/useChartTexts.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./HeatmapPart.module.css";
import type { QuestionHref } from "./questionHref.ts";

/** The heatmap of all practices, each with a link to its lowest answer. */
export function HeatmapPart(props: {
  readonly report: Results;
  readonly questionHref: QuestionHref;
  readonly fileOf: (ending: string) => string;
}) {
  const text = useText();
  const { report, questionHref } = props;
  // Without a target the title names levels, which the heatmap itself shows.
  const finding = report.overall.score.gap === null ? null : ({ kind: "belowTarget" } as const);
  return (
    <Part
      title={
        <MetricButton inline of={finding}>
          {report.heatmap.title}
        </MetricButton>
      }
      name="practices"
      className={styles.part}
    >
      <HeatmapChart
        heatmap={report.heatmap}
        levels={report.levels}
        texts={{
          ...useChartTexts(),
          scale: text("results.scale"),
          unrated: text("results.unratedShort"),
        }}
        actions={
          <ChartMenu id="heatmap" name={text("pictures.heatmap")} chart={() => report.heatmap} fileOf={props.fileOf} />
        }
        hrefOf={(question) => `#${questionHref(question)}`}
      />
    </Part>
  );
}
