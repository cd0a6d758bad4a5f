import type { StepReport } from "#report/plan/planReport.ts";
import { useText } from "#screens/useText.ts";
import { useNotRestored } from "#ui/Form.tsx";
import styles from "./StepCard.module.css";
import type { WaveName } from "./waveName.ts";

/** The value for the proposed wave, which no wave has. */
const PROPOSED_WAVE = "";

/** The wave of a step as a list, the keyboard alternative to dragging. */
export function MoveTo(props: {
  readonly step: StepReport;
  readonly waves: readonly WaveName[];
  readonly describedBy: string;
  readonly onMove: (wave: number | null) => void;
}) {
  const text = useText();
  const notRestored = useNotRestored();
  const { step, waves } = props;
  const nameOf = (wave: number) => waves.find((each) => each.wave === wave)?.name ?? "";
  return (
    <select
      {...notRestored}
      className={styles.move}
      aria-label={text("plan.wave")}
      aria-describedby={props.describedBy}
      value={step.pinned ? String(step.wave) : PROPOSED_WAVE}
      onChange={({ currentTarget: { value } }) => props.onMove(value === PROPOSED_WAVE ? null : Number(value))}
    >
      <option value={PROPOSED_WAVE}>
        {step.pinned
          ? text("plan.wavePropose", { wave: nameOf(step.proposed) })
          : text(step.wave === step.proposed ? "plan.waveProposed" : "plan.waveAlong", { wave: nameOf(step.wave) })}
      </option>
      {waves.map(({ wave, name }) => (
        <option key={wave} value={String(wave)}>
          {text("plan.wavePinned", { wave: name })}
        </option>
      ))}
    </select>
  );
}
