import { type Problem, pathText } from "#lib/problem.ts";
import { problemSentence } from "#report/problemSentence.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import styles from "./Problems.module.css";

/** The problems of a file or a stored assessment; `count` can exceed the number listed. */
export function Problems({ problems, count }: { readonly problems: readonly Problem[]; readonly count: number }) {
  const text = useText();
  const formatter = useReportFormatter();
  const more = count - problems.length;
  return (
    <ul className={styles.problems}>
      {problems.map((problem, index) => {
        const path = pathText(problem.path);
        const sentence = problemSentence(formatter, problem);
        return <li key={index}>{path === "" ? sentence : text("open.error.at", { path, sentence })}</li>;
      })}
      {more > 0 && <li>{formatter.text("openFile.more", { count: more })}</li>}
    </ul>
  );
}
