import { Lead } from "#screens/Lead.tsx";
import { questionsTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { LiveText } from "#ui/LiveText.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useState } from "react";
import { Link } from "wouter";
import { QUESTIONNAIRES } from "#screens/addresses.ts";
import { scrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { LevelGuideText } from "./LevelGuideText.tsx";
import { namesOfRoles } from "./namesOfRoles.ts";
import styles from "./QuestionnaireScreen.module.css";
import { References } from "./References.tsx";

/** The whole questionnaire for reading and printing, for preparation on paper. */
export function QuestionnaireScreen(props: {
  readonly questionnaire: Questionnaire;
  /** The address of its method. */
  readonly method: string;
}) {
  const { questionnaire, method } = props;
  const text = useText();
  const [edition, setEdition] = useState(questionnaire.editions.at(-1)?.id ?? "");
  const [role, setRole] = useState("");
  const { areas, levelGuide, roles = [] } = questionnaire;
  const shown = areas.map((area) => ({
    ...area,
    practices: area.practices.map((one) => filterPractice(one, edition, role)),
  }));
  const questions = shown.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
  const isTimed = questionnaire.editions.find(({ id }) => id === edition)?.minutes !== undefined;
  const countText = (count: number) =>
    isTimed
      ? text("questionnaire.count", {
          count,
          minutes: saidMinutes(questionsTime(questions, questionnaire.locale).minutes),
        })
      : text("questionnaires.count", { count });
  const who = roles.find(({ id }) => id === role);
  return (
    <Page narrow>
      <ScreenTitle tab={text("questionnaire.tab")}>{questionnaire.title}</ScreenTitle>
      <About questionnaire={questionnaire} method={method} />
      <div className={styles.controls}>
        <Segmented
          legend={text("questionnaire.edition")}
          options={questionnaire.editions.map(({ id, title }) => ({ value: id, label: title }))}
          value={edition}
          onChange={setEdition}
        />
        {roles.length > 0 && (
          <SelectField
            label={text("questionnaire.role")}
            value={role}
            onChange={({ currentTarget }) => setRole(currentTarget.value)}
          >
            <option value="">{text("questionnaire.roleAll")}</option>
            {roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        )}
        <Button onClick={() => window.print()}>{text("questionnaire.print")}</Button>
      </div>
      <Contents areas={shown.filter(isShown)} />
      <p className={styles.count}>
        {who !== undefined && <b>{text("questionnaire.roleTitle", { role: who.title })} </b>}
        <LiveText text={questions.length === 0 ? text("questionnaire.none") : countText(questions.length)} />
      </p>
      {levelGuide !== undefined && (
        <section className={styles.guide} aria-labelledby="level-guide-title">
          <h2 id="level-guide-title" tabIndex={-1}>
            {levelGuide.title}
          </h2>
          <LevelGuideText guide={levelGuide} scale={questionnaire.scale} heading="h3" />
        </section>
      )}
      {shown.map((area) => (
        <AreaText key={area.id} area={area} questionnaire={questionnaire} />
      ))}
    </Page>
  );
}

/** The version, description, source and licence of the questionnaire, with links to the others and to its method. */
function About({ questionnaire, method }: { readonly questionnaire: Questionnaire; readonly method: string }) {
  const text = useText();
  const { version, description, source, licence } = questionnaire;
  return (
    <>
      <p className={styles.version}>
        {text("questionnaires.version", { version })} <Link to={QUESTIONNAIRES}>{text("questionnaires.all")}</Link>
        <Link to={method}>{text("frame.method")}</Link>
      </p>
      <Lead>{description}</Lead>
      {source !== undefined && (
        <Lead>
          {text("questionnaire.source")}{" "}
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.title}
          </a>
        </Lead>
      )}
      {licence !== undefined && <Lead>{text("questionnaire.licence", { licence })}</Lead>}
    </>
  );
}

function Contents({ areas }: { readonly areas: readonly Area[] }) {
  const text = useText();
  return (
    <nav aria-label={text("questionnaire.contents")}>
      <ol className={styles.contents}>
        {areas.map((area) => (
          <li key={area.id}>
            <button type="button" onClick={() => scrollToSection(`${area.id}-title`)}>
              <span>{area.number}</span> {area.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Returns a practice with the questions of an edition, or only with those that a role usually knows. */
function filterPractice(practice: Practice, edition: string, role: string): Practice {
  const isAsked = ({ editions, roles = [] }: Question) =>
    editions.includes(edition) && (role === "" || roles.includes(role));
  return { ...practice, questions: practice.questions.filter(isAsked) };
}

function isShown({ practices }: Area): boolean {
  return practices.some(({ questions }) => questions.length > 0);
}

type QuestionnaireProps = { readonly questionnaire: Questionnaire };

function AreaText({ area, ...shown }: QuestionnaireProps & { readonly area: Area }) {
  if (!isShown(area)) return null;
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
