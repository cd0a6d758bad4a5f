import { useState } from "react";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { LevelGuideText } from "#screens/questionnaire/LevelGuideText.tsx";
import { namesOfRoles } from "#screens/questionnaire/namesOfRoles.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./QuestionFacts.module.css";

/**
 * A line with the roles that usually know the answer, the question's tags (explained under "why"), and the level guide.
 */
export function QuestionFacts(props: { readonly question: Question; readonly questionnaire: Questionnaire }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { question, questionnaire } = props;
  const { levelGuide: guide, tags = [] } = questionnaire;
  const who = namesOfRoles(question, questionnaire);
  const shownTags = tags.filter(({ id }) => question.tags?.includes(id));
  if (who.length === 0 && shownTags.length === 0 && guide === undefined) return null;
  return (
    <div className={styles.facts}>
      {who.length > 0 && <span>{text("assess.whoKnows", { roles: who.join(", ") })}</span>}
      {shownTags.map(({ id, title }) => (
        <span key={id}>{title}</span>
      ))}
      {guide !== undefined && (
        <button type="button" className={styles.guide} onClick={() => setOpen(true)}>
          {guide.title}
        </button>
      )}
      {guide !== undefined && isOpen && (
        <Dialog
          title={guide.title}
          onClose={() => setOpen(false)}
          actions={
            <Button tone="primary" onClick={() => setOpen(false)}>
              {text("common.close")}
            </Button>
          }
        >
          <LevelGuideText guide={guide} scale={questionnaire.scale} heading="h3" />
        </Dialog>
      )}
    </div>
  );
}
