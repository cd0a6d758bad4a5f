import { withExposure } from "#assessment/changes.ts";
import type { ExposureQuestion } from "#questionnaire/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./SetUpScreen.module.css";

/** How and where the organisation uses AI: it decides which risks there are before any control. */
export function ExposureProfile({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessment, questionnaire } = session;
  if (questionnaire.exposure.length === 0) return null;
  const answered = questionnaire.exposure.filter(({ id }) => (assessment.exposure[id] ?? []).length > 0).length;
  return (
    <Part title={text("setup.exposure")}>
      <p className={styles.note}>{text("setup.exposureNote", { answered, count: questionnaire.exposure.length })}</p>
      <ExposureQuestions session={session} />
    </Part>
  );
}

/** The questions of the exposure profile, wherever they are asked. */
export function ExposureQuestions({ session }: { readonly session: Session }) {
  return (
    <div className={styles.questions}>
      {session.questionnaire.exposure.map((question) => (
        <ExposureChoice key={question.id} question={question} session={session} />
      ))}
    </div>
  );
}

function ExposureChoice({ question, session }: { readonly question: ExposureQuestion; readonly session: Session }) {
  const text = useText();
  const chosen = session.assessment.exposure[question.id] ?? [];
  const choose = (options: readonly string[]) =>
    session.apply((before, now) => withExposure(before, question.id, options, now));
  return (
    <div>
      <OptionList
        legend={question.prompt}
        hint={question.choice === "many" ? `${question.why} ${text("setup.many")}` : question.why}
        many={question.choice === "many"}
        options={question.options.map((option) => ({ value: option.id, label: option.label }))}
        chosen={chosen}
        onChange={(options) => choose(exclusive(chosen, options))}
      />
      {chosen.length > 0 && (
        <Button tone="quiet" onClick={() => choose([])}>
          {text("setup.clear")}
        </Button>
      )}
    </div>
  );
}

/** "None" and the rest exclude each other: what was chosen last wins. */
function exclusive(before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.find((option) => !before.includes(option));
  if (added === "none") return ["none"];
  return after.filter((option) => option !== "none" || after.length === 1);
}
