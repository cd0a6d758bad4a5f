import { useState } from "react";
import { answerTo } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import type { Upgrade } from "#questionnaire/schema.ts";
import type { Session } from "#screens/session.ts";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useQuestionnaire } from "#screens/useQuestionnaire.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./Background.module.css";

type EarlierAnswer = { readonly id: string; readonly answer: Answer; readonly reason: string };

/** The answers to earlier questions that this question replaces. Renders nothing if there are none. */
export function EarlierAnswers({ session, question }: { readonly session: Session; readonly question: string }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { assessment, questionnaire } = session;
  const upgrade = questionnaire.upgrades?.find(({ from }) => from === assessment.questionnaire.upgradedFrom);
  const earlier = upgrade === undefined ? [] : answersBefore(session, upgrade, question);
  if (upgrade === undefined || earlier.length === 0) return null;
  return (
    <Fold
      title={text("assess.earlier", { from: upgrade.from })}
      aside={text("assess.earlierCount", { count: earlier.length })}
      onToggle={setOpen}
    >
      {isOpen && <Lines earlier={earlier} id={questionnaire.id} version={upgrade.from} />}
    </Fold>
  );
}

function answersBefore({ assessment }: Session, { gone }: Upgrade, question: string): readonly EarlierAnswer[] {
  return gone.flatMap(({ id, reason, see = [] }) => {
    const answer = see.includes(question) ? answerTo(assessment.answers, id) : undefined;
    return answer === undefined ? [] : [{ id, answer, reason }];
  });
}

/** The earlier questions in their own words, loaded on demand. */
function Lines(props: { readonly earlier: readonly EarlierAnswer[]; readonly id: string; readonly version: string }) {
  const { earlier, id, version } = props;
  const text = useText();
  const { questionnaire, failed, again } = useQuestionnaire(id, version);
  if (questionnaire === null) {
    return failed ? <QuestionnaireTrouble onAgain={again} /> : <p role="status">{text("loading.questionnaire")}</p>;
  }
  return (
    <ul className={styles.list}>
      {earlier.map(({ id: gone, answer, reason }) => {
        const { level } = answer;
        const asked = findQuestion(questionnaire, gone);
        const name = level === undefined ? "" : (questionnaire.scale[level]?.name ?? "");
        const statement = level === undefined ? (answer.notApplicable ?? "") : (asked?.levels[level]?.statement ?? "");
        return (
          <li key={gone}>
            {asked?.prompt ?? gone}
            <span className={styles.source}>
              {level === undefined ? statement : text("assess.earlierLevel", { level, name, statement })} {answer.note}
            </span>
            <span className={styles.source}>{reason}</span>
          </li>
        );
      })}
    </ul>
  );
}
