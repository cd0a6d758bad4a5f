import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { namesOfRoles } from "./namesOfRoles.ts";
import styles from "./QuestionnaireScreen.module.css";
import { References } from "./References.tsx";

type QuestionnaireProps = { readonly questionnaire: Questionnaire };

/** An area with its practices, and their questions with every statement, for reading and printing. */
export function AreaText({ area, ...shown }: QuestionnaireProps & { readonly area: Area }) {
  return (
    <section className={styles.area} aria-labelledby={`${area.id}-title`}>
      <h2 id={`${area.id}-title`} tabIndex={-1}>
        {area.number} {area.title}
      </h2>
      <p className={styles.intent}>{area.intent}</p>
      {area.practices.map((practice) => (
        <PracticeText key={practice.id} practice={practice} {...shown} />
      ))}
    </section>
  );
}

function PracticeText({ practice, ...shown }: QuestionnaireProps & { readonly practice: Practice }) {
  const { questions } = practice;
  if (questions.length === 0) return null;
  return (
    <section className={styles.practice} aria-labelledby={`${practice.id}-title`}>
      <h3 id={`${practice.id}-title`}>
        {practice.number} {practice.title}
      </h3>
      <p className={styles.intent}>{practice.intent}</p>
      {questions.map((question) => (
        <QuestionText key={question.id} question={question} questionnaire={shown.questionnaire} />
      ))}
    </section>
  );
}

function QuestionText(props: { readonly question: Question; readonly questionnaire: Questionnaire }) {
  const text = useText();
  const { question, questionnaire } = props;
  const who = namesOfRoles(question, questionnaire);
  const tags = questionnaire.tags?.filter(({ id }) => question.tags?.includes(id)) ?? [];
  return (
    <article className={styles.question}>
      <h4>{question.prompt}</h4>
      {question.why !== undefined && <p className={styles.small}>{question.why}</p>}
      {tags.map(({ id, title, summary }) => (
        <p key={id} className={styles.small}>
          <b>{title}.</b> {summary}
        </p>
      ))}
      <ol className={styles.levels}>
        {question.levels.map((level, position) => (
          <li key={level.statement}>
            <LevelChip level={position} max={questionnaire.scale.length - 1} small />
            <span>{level.statement}</span>
          </li>
        ))}
      </ol>
      {question.notApplicable !== undefined && (
        <p className={styles.small}>{question.notApplicable ?? text("questionnaire.notApplicableAlways")}</p>
      )}
      <p className={styles.answer}>
        <span>{text("questionnaire.answerLevel")}</span>
        <span>{text("questionnaire.answerNote")}</span>
      </p>
      {who.length > 0 && (
        <p className={styles.small}>
          <b>{text("questionnaire.whoKnows")}</b> {who.join(", ")}.
        </p>
      )}
      {question.evidence !== undefined && (
        <p className={styles.small}>
          <b>{text("questionnaire.evidence")}</b> {question.evidence.join("; ")}.
        </p>
      )}
      <References question={question} questionnaire={questionnaire} />
    </article>
  );
}
