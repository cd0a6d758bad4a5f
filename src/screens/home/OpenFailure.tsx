import type { AssessmentError } from "#assessment/assessmentError.ts";
import { type Problem, pathText } from "#lib/problem.ts";
import { openingSentence } from "#report/openingSentence.ts";
import { problemSentence } from "#report/problemSentence.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useReportWords } from "#screens/reportWords.ts";
import { useText } from "#screens/useText.ts";
import styles from "./OpenFile.module.css";

export type Failure = AssessmentError | { readonly kind: "unreadable" };

/** Why a file was not opened, and where it is wrong; nothing on the device has changed. */
export function OpenFailure(props: {
  readonly failure: Failure;
  readonly name: string;
  readonly onDismiss: () => void;
}) {
  const text = useText();
  const words = useReportWords();
  const { failure } = props;
  const reason = failure.kind === "unreadable" ? text("open.error.unreadable") : openingSentence(words, failure);
  return (
    <Notice
      kind="error"
      title={`${text("open.failed")}: ${props.name}`}
      action={
        <Button tone="quiet" onClick={props.onDismiss}>
          {text("common.close")}
        </Button>
      }
    >
      <p>
        {reason} {text("open.nothingChanged")}
      </p>
      {failure.kind === "invalid" && <Problems problems={failure.problems} count={failure.total} />}
    </Notice>
  );
}

function Problems({ problems, count }: { readonly problems: readonly Problem[]; readonly count: number }) {
  const text = useText();
  const words = useReportWords();
  const more = count - problems.length;
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={`${pathText(problem.path)} ${problem.code}`}>
          {text("open.error.at", { path: pathText(problem.path), sentence: problemSentence(words, problem) })}
        </li>
      ))}
      {more > 0 && <li>{words.text("opening.more", { count: more })}</li>}
    </ul>
  );
}
