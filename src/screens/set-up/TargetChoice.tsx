import { withTarget } from "#assessment/changes.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import styles from "./TargetChoice.module.css";

/** The value for "no target", which no profile has. */
const NO_TARGET = "";

/** The choice of the target profile, with its levels and reasons per area; renders nothing if there are no profiles. */
export function TargetChoice({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessment, questionnaire, apply } = session;
  const { area } = useTerms(session).within;
  if (questionnaire.targets.length === 0) return null;
  const chosen = questionnaire.targets.find((target) => target.id === assessment.target);
  return (
    <Part title={text("setup.target")} name="target">
      <OptionList
        legend={text("setup.targetLegend")}
        hideLegend
        hint={text("setup.targetNote")}
        chosen={[chosen?.id ?? NO_TARGET]}
        options={[
          ...questionnaire.targets.map((target, index) => ({
            value: target.id,
            // Every new assessment starts with the first one (useStartAssessment).
            label: index === 0 ? text("setup.targetDefault", { profile: target.title }) : target.title,
            hint: target.description,
          })),
          { value: NO_TARGET, label: text("setup.targetNone"), hint: text("setup.targetNoneHint") },
        ]}
        onChange={([id = NO_TARGET]) => apply((before, now) => withTarget(before, id === NO_TARGET ? null : id, now))}
      />
      {chosen !== undefined && (
        <Fold title={text("setup.targetLevels", { profile: chosen.title, area })}>
          <TargetLevels questionnaire={questionnaire} target={chosen} />
        </Fold>
      )}
    </Part>
  );
}

function TargetLevels(props: {
  readonly questionnaire: Questionnaire;
  readonly target: Questionnaire["targets"][number];
}) {
  const { questionnaire, target } = props;
  return (
    <ul className={styles.levels}>
      {questionnaire.areas.map((area) => {
        const level = target.levels[area.id];
        if (level === undefined) return null;
        return (
          <li key={area.id}>
            <LevelChip level={level} max={highestLevel(questionnaire)} small />
            <span>
              <b>{area.title}</b> {target.reasons?.[area.id]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
