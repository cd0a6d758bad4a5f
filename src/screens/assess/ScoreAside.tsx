import { memo, type ReactNode } from "react";
import { Link } from "wouter";
import { Track } from "#charts/Track.tsx";
import { nodeMetricRef } from "#report/nodeMetricRef.ts";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport, Overview } from "#report/report.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import type { Session } from "#screens/session.ts";
import { countExposure, EXPOSURE } from "#screens/set-up/ExposureProfile.tsx";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { isMissing } from "./filters.ts";
import styles from "./ScoreAside.module.css";

type ScoreBlockProps = { readonly title: string; readonly node: Overview["overall"]; readonly missing: number };

/**
 * The effect of the answer on the scores of the area and of the whole. `was` is the area's previous value, empty if it
 * had none.
 */
export const ScoreAside = memo(function ScoreAside(props: {
  readonly session: Session;
  readonly report: Overview;
  readonly area: AreaReport;
  readonly was: string | null;
}) {
  const text = useText();
  const { report, area } = props;
  const max = report.levels.length - 1;
  const whole = text("assess.whole", { count: report.areas.length, terms: report.terms.running.areas });
  return (
    <aside className={styles.aside} aria-label={text("assess.score")}>
      <Block title={area.short} node={area} missing={missingIn(area)} max={max} was={props.was}>
        <table>
          <tbody>
            <tr>
              <th scope="row">{text("assess.level")}</th>
              <td className="number">
                <AreaLevel area={area} max={max} />
              </td>
            </tr>
            {area.practices.map((practice) => (
              <tr key={practice.id}>
                <th scope="row">{practice.title}</th>
                <td className="number">
                  <strong>
                    <MetricButton of={nodeMetricRef(practice, "value")}>{practice.text.value}</MetricButton>
                  </strong>
                </td>
              </tr>
            ))}
            {area.score.target !== null && (
              <tr>
                <th scope="row">{text("assess.target")}</th>
                <td className="number">
                  <MetricButton of={nodeMetricRef(area, "target")}>{area.text.target}</MetricButton>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </Block>
      <Block
        title={whole}
        node={report.overall}
        missing={report.counts.open + report.counts.unknown}
        max={max}
        was={null}
      />
      <Exposure session={props.session} terms={report.terms} />
    </aside>
  );
});

function Block(
  props: ScoreBlockProps & { readonly max: number; readonly was: string | null; readonly children?: ReactNode },
) {
  const text = useText();
  const { node, max } = props;
  const changed = props.was !== null && props.was !== node.text.value;
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.line}>
        <span className={node.score.value === null ? styles.unrated : styles.value}>
          <MetricButton of={nodeMetricRef(node, "value")}>{node.text.value}</MetricButton>
        </span>
        {node.score.value !== null && (
          <span className={styles.of}>
            {changed ? (
              <MetricButton inline of={nodeMetricRef(node, "value")}>
                {text(props.was === "" ? "assess.ofFirst" : "assess.ofWas", { max, was: props.was ?? "" })}
              </MetricButton>
            ) : (
              text("assess.of", { max })
            )}
          </span>
        )}
      </p>
      {node.score.value !== null && (
        <Track {...node.score} max={max} width={247} label={text("assess.track", { value: node.text.value, max })} />
      )}
      {props.missing > 0 && node.score.value !== null && (
        <p className={styles.note}>
          <MetricButton inline of={nodeMetricRef(node, "range")}>
            {text(node.text.range === node.text.value ? "assess.rangeNarrow" : "assess.range", {
              range: node.text.range,
              missing: props.missing,
            })}
          </MetricButton>
        </p>
      )}
      {props.children}
    </section>
  );
}

/** The progress of the exposure profile with a link, until it is complete. */
function Exposure({ session, terms }: { readonly session: Session; readonly terms: Overview["terms"] }) {
  const text = useText();
  const count = session.questionnaire.exposure.length;
  const answered = countExposure(session);
  if (answered === count) return null;
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{terms.heading.exposure}</h2>
      <p className={styles.note}>
        {text("risks.exposureAnswered", { answered, count })}{" "}
        <Link to={assessmentAddress(session.assessment.id, "set-up", EXPOSURE)}>
          {text("exposure.describe", { topic: terms.running.exposure })}
        </Link>
      </p>
    </section>
  );
}

function AreaLevel({ area, max }: { readonly area: AreaReport; readonly max: number }) {
  if (area.score.level === null) return area.text.level;
  return (
    <MetricButton of={nodeMetricRef(area, "level")}>
      <span className={styles.level}>
        <LevelChip level={area.score.level} max={max} /> {area.text.levelName}
      </span>
    </MetricButton>
  );
}

function missingIn(area: AreaReport): number {
  return questionsIn([area]).filter(isMissing).length;
}
