import { useState } from "react";
import { withPriority } from "#assessment/changes.ts";
import type { Assessment } from "#assessment/schema.ts";
import { RichText } from "#charts/RichText.tsx";
import type { AreaPriority } from "#report/priorities/prioritiesReport.ts";
import type { NodeReport, Results } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { FoldingPart } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { useFoldTexts } from "./useFoldTexts.ts";
import { WeightChoice } from "./WeightChoice.tsx";
import styles from "./WeightsPart.module.css";

type Priorities = NonNullable<Assessment["priorities"]>;
type Change = { readonly what: string; readonly before: NodeReport; readonly priorities: Priorities };

/** The weights of the areas, editable, with their immediate effect and the sensitivity to weights. */
export function WeightsPart({ session, report }: { readonly session: Session; readonly report: Results }) {
  const text = useText();
  const [change, setChange] = useState<Change | null>(null);
  const { assessment, apply } = session;
  const { priorities, overall } = report;
  const put = (wanted: Priorities, what: string) => {
    setChange({ what, before: overall, priorities: assessment.priorities ?? {} });
    apply((before, now) => withPriorities(before, wanted, now));
  };
  const columns = [
    { label: report.terms.heading.area },
    { label: text("results.value"), number: true },
    { label: text("results.weight") },
    { label: text("results.share"), number: true },
  ];
  return (
    <FoldingPart
      title={text("results.weights")}
      name="weights"
      texts={useFoldTexts(text("results.weights"))}
      className={styles.part}
    >
      <div className={styles.two}>
        <div>
          <p className={page.note}>{text("results.weightsNote", { area: report.terms.running.area })}</p>
          <StackTable caption={text("results.weights")} columns={columns}>
            {priorities.areas.map((area) => (
              <AreaWeight
                key={area.id}
                area={area}
                onChoose={(multiplier, what) => put({ ...assessment.priorities, [area.id]: multiplier }, what)}
              />
            ))}
          </StackTable>
        </div>
        <div className={styles.effect}>
          <p className={styles.strong}>{priorities.effect}</p>
          {priorities.changed && (
            <p className={styles.reset}>
              <Button onClick={() => put({}, text("results.weightReset"))}>{text("results.weightsReset")}</Button>
            </p>
          )}
          {priorities.sensitivity.map((sentence, index) => (
            <p key={index}>
              <RichText runs={sentence} />
            </p>
          ))}
        </div>
      </div>
      <div className={styles.live}>
        <p role="status">{change !== null && changeText(text, change, overall)}</p>
        {change !== null && (
          <Button onClick={() => put(change.priorities, text("results.weightUndone"))}>{text("home.undo")}</Button>
        )}
      </div>
    </FoldingPart>
  );
}

function AreaWeight(props: {
  readonly area: AreaPriority;
  readonly onChoose: (multiplier: number, what: string) => void;
}) {
  const text = useText();
  const { area } = props;
  return (
    <StackRow
      head={
        <span className={styles.head}>
          <span className={styles.number}>{area.number}</span>
          <span>{area.title}</span>
        </span>
      }
    >
      <StackCell label={text("results.value")} number first>
        <MetricButton of={{ kind: "node", id: area.id, metric: "value" }}>{area.text.value}</MetricButton>
      </StackCell>
      <StackCell label={text("results.weight")}>
        <WeightChoice area={area} onChoose={props.onChoose} />
      </StackCell>
      <StackCell label={text("results.share")} number>
        <strong>
          <MetricButton of={area.share === null ? null : { kind: "node", id: area.id, metric: "share" }}>
            {area.text.share}
          </MetricButton>
        </strong>
        {area.text.share !== area.text.defaultShare && (
          <span className={styles.was}> {text("assess.was", { was: area.text.defaultShare })}</span>
        )}
      </StackCell>
    </StackRow>
  );
}

/** Describes a change in a sentence: what was changed, and the new value and level. */
function changeText(text: ReturnType<typeof useText>, { what, before }: Change, now: NodeReport): string {
  if (now.score.value === null) return what;
  const values = {
    before: before.text.value,
    value: now.text.value,
    level: now.text.level,
    levelBefore: before.text.level,
  };
  return [
    what,
    text(values.before === values.value ? "results.weightValueSame" : "results.weightValue", values),
    text(values.levelBefore === values.level ? "results.weightLevelSame" : "results.weightLevel", values),
  ].join(" ");
}

/** Sets exactly these priorities; 1 is the default weight and is not stored. */
function withPriorities(assessment: Assessment, wanted: Priorities, now: string): Assessment {
  const ids = new Set([...Object.keys(assessment.priorities ?? {}), ...Object.keys(wanted)]);
  return [...ids].reduce((changed, id) => {
    const multiplier = Object.hasOwn(wanted, id) ? (wanted[id] ?? 1) : 1;
    return withPriority(changed, id, multiplier === 1 ? null : multiplier, now);
  }, assessment);
}
