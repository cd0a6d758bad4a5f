import { hasEffort } from "#questionnaire/stepEffort.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { Capacities } from "./Capacities.tsx";
import { CostFields } from "./CostFields.tsx";
import { FocusSlider } from "./FocusSlider.tsx";
import styles from "./PlanSettings.module.css";
import type { Focus } from "./useFocus.ts";

/** The settings that determine the order of the steps and the size of the waves. */
export function PlanSettings(props: {
  readonly session: Session;
  readonly focus: Focus;
  readonly capacities: readonly number[];
}) {
  const text = useText();
  const sized = hasEffort(props.session.questionnaire);
  return (
    <Part title={text("plan.settings")} className={styles.part}>
      <div className={styles.settings}>
        {props.session.questionnaire.risks.length > 0 && <FocusSlider focus={props.focus} sized={sized} />}
        <Capacities sized={sized} capacities={props.capacities} apply={props.session.apply} />
        {sized && <CostFields session={props.session} />}
      </div>
    </Part>
  );
}
