import { useState } from "react";
import { Link } from "wouter";
import { questionsTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";
import { QUESTIONNAIRES } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { scrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { LiveText } from "#ui/LiveText.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { AreaText } from "./AreaText.tsx";
import { LevelGuideText } from "./LevelGuideText.tsx";
import styles from "./QuestionnaireScreen.module.css";

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
  const asked = areas
    .map((area) => ({ ...area, practices: area.practices.map((one) => filterPractice(one, edition, role)) }))
    .filter(({ practices }) => practices.some(({ questions }) => questions.length > 0));
  const questions = asked.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
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
      <Controls questionnaire={questionnaire} edition={edition} role={role} onEdition={setEdition} onRole={setRole} />
      <Contents areas={asked} />
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
      {asked.map((area) => (
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

/** Chooses the edition and the role whose questions are shown, and prints them. */
function Controls(props: {
  readonly questionnaire: Questionnaire;
  readonly edition: string;
  /** "" for every role. */
  readonly role: string;
  readonly onEdition: (edition: string) => void;
  readonly onRole: (role: string) => void;
}) {
  const text = useText();
  const { editions, roles = [] } = props.questionnaire;
  return (
    <div className={styles.controls}>
      <Segmented
        legend={text("questionnaire.edition")}
        options={editions.map(({ id, title }) => ({ value: id, label: title }))}
        value={props.edition}
        onChange={props.onEdition}
      />
      {roles.length > 0 && (
        <SelectField
          label={text("questionnaire.role")}
          value={props.role}
          onChange={({ currentTarget }) => props.onRole(currentTarget.value)}
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
