import { useState } from "react";
import { Link } from "wouter";
import { canChangeQuestionnaire, withQuestionnaire } from "#assessment/changeQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { assessmentQuestionnaireAddress, QUESTIONNAIRES } from "#screens/addresses.ts";
import page from "#screens/page.module.css";
import { useOwnQuestionnaires } from "#screens/questionnaires/useOwnQuestionnaires.ts";
import type { Session } from "#screens/session.ts";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useText } from "#screens/useText.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { SelectField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./SetUpScreen.module.css";

/** A questionnaire option; the user's own are already loaded. */
type Option = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly own: Questionnaire | null;
};

const keyOf = ({ id, version }: Pick<Option, "id" | "version">, isOwn: boolean) => `${isOwn} ${id} ${version}`;

/** The choice of the questionnaire, possible until something is answered. Renders nothing if there is no choice. */
export function QuestionnaireChoice({ session }: { readonly session: Session }) {
  const text = useText();
  const options = useOptions();
  const [hasFailed, setFailed] = useState(false);
  const { assessment, questionnaire, apply } = session;
  const chosen = keyOf(questionnaire, assessment.custom !== undefined);
  const isListed = options.some((option) => keyOf(option, option.own !== null) === chosen);
  const choose = async (key: string) => {
    const option = options.find((one) => keyOf(one, one.own !== null) === key);
    if (option === undefined) return;
    const builtIn = option.own === null;
    const loaded = builtIn ? await builtInQuestionnaire({ id: option.id }) : null;
    const wanted = loaded?.ok ? loaded.value : option.own;
    setFailed(wanted === null);
    if (wanted === null) return;
    // Another tab may have answered something meanwhile.
    apply((before, now) =>
      canChangeQuestionnaire(before) ? withQuestionnaire(before, { questionnaire: wanted, builtIn }, now) : before,
    );
  };
  if (options.length < 2 && isListed) return null;
  return (
    <Part title={text("setup.questionnaire")} name="questionnaire">
      {canChangeQuestionnaire(assessment) ? (
        <SelectField
          label={text("setup.questionnaireLabel")}
          hint={text("setup.questionnaireHint")}
          value={chosen}
          onChange={({ currentTarget }) => void choose(currentTarget.value)}
        >
          {!isListed && <option value={chosen}>{questionnaire.title}</option>}
          {options.map((option) => (
            <option key={keyOf(option, option.own !== null)} value={keyOf(option, option.own !== null)}>
              {text(option.own === null ? "setup.questionnaireBuiltIn" : "setup.questionnaireOwn", {
                title: option.title,
                version: option.version,
              })}
            </option>
          ))}
        </SelectField>
      ) : (
        <p className={page.note} dir="auto">
          {text("setup.questionnaireFixed", { title: questionnaire.title, version: questionnaire.version })}
        </p>
      )}
      {hasFailed && <QuestionnaireTrouble />}
      <p className={styles.links}>
        <Link to={assessmentQuestionnaireAddress(assessment.id)}>{text("setup.questionnaireRead")}</Link>
        <Link to={QUESTIONNAIRES}>{text("questionnaires.all")}</Link>
      </p>
    </Part>
  );
}

/** Returns the built-in questionnaires and the user's own. */
function useOptions(): readonly Option[] {
  const { own } = useOwnQuestionnaires();
  return [
    ...questionnaireList().map(({ id, version, title }) => ({ id, version, title, own: null })),
    ...(own ?? []).flatMap(({ questionnaire: one }) =>
      one === null ? [] : [{ id: one.id, version: one.version, title: one.title, own: one }],
    ),
  ];
}
