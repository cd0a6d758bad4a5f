import { Link } from "wouter";
import { BandName } from "#charts/BandName.tsx";
import type { MetricRef } from "#report/metricRef.ts";
import type { Control, RiskEntry } from "#report/risks/riskReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import styles from "./ControlsList.module.css";

type ControlsListProps = { readonly entry: RiskEntry; readonly max: number; readonly assessmentId: string };

/** The controls of a risk, by side: each with its answer, what is missing, and the effect of one more level. */
export function ControlsList(props: ControlsListProps) {
  const text = useText();
  const { entry } = props;
  return (
    <section aria-labelledby="scenario-controls">
      <h3 id="scenario-controls" className={styles.heading}>
        {text("risks.controlsTitle")}
      </h3>
      {entry.controls.length === 0 && <p className={styles.note}>{text("risks.noControls")}</p>}
      {(["likelihood", "impact"] as const).map((side) => {
        const controls = entry.controls.filter(({ on }) => on === side);
        if (controls.length === 0) return null;
        return (
          <section key={side} aria-labelledby={`controls-${side}`} className={styles.side}>
            <h4 id={`controls-${side}`}>{text(side === "likelihood" ? "risks.onLikelihood" : "risks.onImpact")}</h4>
            <ul>
              {controls.map((control) => (
                <ControlEntry key={control.question} control={control} {...props} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function ControlEntry({ entry, control, max, assessmentId }: ControlsListProps & { readonly control: Control }) {
  const text = useText();
  const { area, level, statement, missing } = control;
  const counted = control.status !== "leftOut";
  // A question outside the edition has no address on Assess.
  const isInEdition = control.state !== "notInEdition";
  return (
    <li className={styles.control}>
      <div>{level === null ? <span className={styles.none} /> : <LevelChip level={level} max={max} />}</div>
      <div className={styles.body}>
        <p>
          {isInEdition ? (
            <Link to={assessmentAddress(assessmentId, "assess", control.question)} state={{ risk: entry.id }}>
              {control.prompt}
            </Link>
          ) : (
            control.prompt
          )}
        </p>
        <p className={styles.where}>
          {area.number} {area.short} · {control.practice}
          {counted && (
            <>
              {" · "}
              <MetricButton inline of={{ kind: "risk", id: entry.id, metric: "residual" }}>
                {text("risks.share", { share: control.shareText })}
              </MetricButton>
            </>
          )}
        </p>
        <p>
          <b>{control.answer}</b>
          {statement !== null && <>: {statement}</>}
        </p>
        {missing !== "" && (
          <p className={styles.missing}>
            <b>{text("risks.missing")}</b> {missing}
          </p>
        )}
        {!counted && <p className={styles.missing}>{text("risks.leftOut")}</p>}
        {control.oneLevelUp !== null && (
          <OneLevelUp
            oneLevelUp={control.oneLevelUp}
            of={{ kind: "oneLevelUp", risk: entry.id, question: control.question }}
          />
        )}
      </div>
    </li>
  );
}

function OneLevelUp(props: { readonly oneLevelUp: NonNullable<Control["oneLevelUp"]>; readonly of: MetricRef }) {
  const text = useText();
  const { oneLevelUp } = props;
  const { worst } = oneLevelUp;
  return (
    <p className={styles.oneLevelUp}>
      <b>{text("risks.oneLevelUp", { level: oneLevelUp.levelText })}</b>{" "}
      <span className={styles.metrics}>
        <MetricButton of={props.of}>
          {oneLevelUp.text.from} − {oneLevelUp.text.decrease} = {oneLevelUp.text.residual}{" "}
          <BandName band={oneLevelUp.band} />
          {worst !== null && (
            <>
              {" "}
              {text("risks.oneLevelUpWorst")} {worst.text.from} − {worst.text.decrease} = {worst.text.residual}{" "}
              <BandName band={worst.band} />
            </>
          )}
        </MetricButton>
      </span>
      {oneLevelUp.action !== "" && <span className={styles.action}>{oneLevelUp.action}</span>}
    </p>
  );
}
