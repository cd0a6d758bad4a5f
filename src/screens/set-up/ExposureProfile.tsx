import { Link } from "wouter";
import { withExposure } from "#assessment/changes.ts";
import { exposureTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { ExposureQuestion } from "#questionnaire/schema.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import styles from "./SetUpScreen.module.css";

/** The name of this section in an address. */
export const EXPOSURE = "exposure";

/** The exposure profile, folded because only the risks need it. `open` unfolds it. */
export function ExposureProfile({ session, open }: { readonly session: Session; readonly open: boolean }) {
  const text = useText();
  const { heading } = useTerms(session);
  const { assessment, questionnaire } = session;
  const count = questionnaire.exposure.length;
  if (count === 0) return null;
  const answered = countExposure(session);
  const minutes = saidMinutes(exposureTime(questionnaire).minutes);
  return (
    <Part title={heading.exposure} name={EXPOSURE}>
      <p className={page.note}>{text("setup.exposureNote")}</p>
      <Fold
        title={text("setup.exposureQuestions", { count, minutes })}
        aside={text("risks.exposureAnswered", { answered, count })}
        open={open}
        wide
      >
        <ExposureQuestions session={session} />
        {answered > 0 && (
          <p className={styles.after}>
            <Link to={assessmentAddress(assessment.id, "risks")}>{text("setup.toRisks")}</Link>
          </p>
        )}
      </Fold>
    </Part>
  );
}

/** Counts the answered exposure questions. */
export function countExposure({ assessment, questionnaire }: Pick<Session, "assessment" | "questionnaire">): number {
  return questionnaire.exposure.filter(({ id }) => (assessment.exposure[id] ?? []).length > 0).length;
}

/** The exposure questions, on Set-up and on Risks. */
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
        hint={[question.why ?? "", question.choice === "many" ? text("setup.many") : ""].join(" ").trim()}
        many={question.choice === "many"}
        layout="compact"
        options={question.options.map((option) => ({ value: option.id, label: option.label }))}
        chosen={chosen}
        onChange={(options) => choose(exclusive(chosen, options))}
      />
      {chosen.length > 0 && (
        <Button tone="subtle" onClick={() => choose([])}>
          {text("setup.clear")}
        </Button>
      )}
    </div>
  );
}

/** "None" and the other options exclude each other: the last choice wins. */
function exclusive(before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.find((option) => !before.includes(option));
  if (added === "none") return ["none"];
  return after.filter((option) => option !== "none" || after.length === 1);
}
