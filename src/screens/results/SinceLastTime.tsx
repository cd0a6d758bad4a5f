import { Link } from "wouter";
import type { AnswerMove } from "#report/progress/answerChanges.ts";
import type { Progress } from "#report/progress/progressReport.ts";
import { TopRisksSince } from "#screens/risks/TopRisksSince.tsx";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./OverTimePart.module.css";
import type { QuestionHref } from "./questionHref.ts";

/** The changes since the compared snapshot: as sentences, the top risks, and each answer. */
export function SinceLastTime(props: { readonly progress: Progress; readonly questionHref: QuestionHref }) {
  const text = useText();
  const { label, sentences, answers, topRisks } = props.progress;
  return (
    <div className={styles.since}>
      <h3 className={styles.sub}>{text("time.since", { label })}</h3>
      <p className={styles.sentences}>{[...sentences, ...answers.sentences].join(" ")}</p>
      {topRisks !== null && <TopRisksSince moves={topRisks} />}
      {answers.items.length > 0 && <ChangedAnswers items={answers.items} questionHref={props.questionHref} />}
    </div>
  );
}

type Changes = { readonly items: readonly AnswerMove[]; readonly questionHref: QuestionHref };

function ChangedAnswers({ items, questionHref }: Changes) {
  const title = useText()("time.changed", { count: items.length });
  return (
    <Fold title={title} wide lazy>
      <ChangesTable caption={title} items={items} questionHref={questionHref} />
    </Fold>
  );
}

function ChangesTable({ caption, items, questionHref }: Changes & { readonly caption: string }) {
  const text = useText();
  const columns = [{ label: text("time.question") }, { label: text("time.then") }, { label: text("time.now") }];
  return (
    <StackTable caption={caption} columns={columns} className={styles.changed}>
      {items.map(({ question, prompt, last, today, stepDone }) => (
        <StackRow key={question} head={<Link to={questionHref(question)}>{prompt}</Link>}>
          <StackCell label={text("time.then")}>{last}</StackCell>
          <StackCell label={text("time.now")}>
            {today}
            {stepDone && <span className={styles.date}>{text("time.stepDone")}</span>}
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}
