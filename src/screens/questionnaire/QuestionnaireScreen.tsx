import { Lead } from "#screens/Lead.tsx";
import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";
import { Button } from "#ui/Button.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useState } from "react";
import { jumpTo } from "#screens/Arrival.tsx";
import { Page } from "#screens/Page.tsx";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./QuestionnaireScreen.module.css";
import { References } from "./References.tsx";

/** The whole questionnaire for reading and printing: people prepare on paper. */
export function QuestionnaireScreen({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const text = useText();
  const [edition, setEdition] = useState(questionnaire.editions.at(-1)?.id ?? "");
  return (
    <Page narrow>
      <ScreenTitle tab={text("questionnaire.tab")}>{questionnaire.title}</ScreenTitle>
      <Lead>{questionnaire.description}</Lead>
      {questionnaire.source !== undefined && (
        <Lead>
          {text("questionnaire.source")}{" "}
          <a href={questionnaire.source.url} target="_blank" rel="noreferrer noopener">
            {questionnaire.source.title}
          </a>
        </Lead>
      )}
      <div className={styles.controls}>
        <Segmented
          legend={text("questionnaire.edition")}
          options={questionnaire.editions.map(({ id, title }) => ({ value: id, label: title }))}
          value={edition}
          onChange={setEdition}
        />
        <Button onClick={() => window.print()}>{text("questionnaire.print")}</Button>
      </div>
      <Contents questionnaire={questionnaire} />
      {questionnaire.areas.map((area) => (
        <AreaText key={area.id} area={area} edition={edition} questionnaire={questionnaire} />
      ))}
    </Page>
  );
}

function Contents({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const text = useText();
  return (
    <nav aria-label={text("questionnaire.contents")}>
      <ol className={styles.contents}>
        {questionnaire.areas.map((area) => (
          <li key={area.id}>
            <button type="button" onClick={() => jumpTo(`${area.id}-title`)}>
              <span>{area.number}</span> {area.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type Shown = { readonly edition: string; readonly questionnaire: Questionnaire };

function AreaText({ area, ...shown }: Shown & { readonly area: Area }) {
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

function PracticeText({ practice, ...shown }: Shown & { readonly practice: Practice }) {
  const questions = practice.questions.filter((question) => question.editions.includes(shown.edition));
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
  return (
    <article className={styles.question}>
      <h4>{question.prompt}</h4>
      <p className={styles.small}>{question.why}</p>
      <ol className={styles.levels}>
        {question.levels.map((level, position) => (
          <li key={level.statement}>
            <LevelChip level={position} max={questionnaire.scale.length - 1} small />
            <span>{level.statement}</span>
          </li>
        ))}
      </ol>
      <p className={styles.small}>
        <b>{text("questionnaire.evidence")}</b> {question.evidence.join("; ")}.
      </p>
      <References question={question} questionnaire={questionnaire} />
    </article>
  );
}
