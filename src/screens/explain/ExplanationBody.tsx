import { Link } from "wouter";
import type { MetricExplanation } from "#explain/explanation.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { ChecksTable } from "./ChecksTable.tsx";
import { ExplainLink } from "./ExplainLink.tsx";
import styles from "./ExplanationBody.module.css";
import type { ExplainLinks } from "./explainLinks.ts";
import { LeftOut } from "./LeftOut.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { PartTable } from "./PartTable.tsx";

/** An explanation: the metric, its definition, its calculation, its parts, and what is left out. */
export function ExplanationBody({
  explanation,
  brief,
  ...links
}: ExplainLinks & {
  readonly explanation: MetricExplanation;
  /** Hides left out items and related metrics, for an example among others. */
  readonly brief?: boolean;
}) {
  const { explainFormatter, questionAddress } = links;
  const { shown, sentence, formula, parts, checks, matrix, leftOut, notes, question } = explanation;
  return (
    <>
      <div className={styles.opening}>
        <p className={styles.shown}>{shown}</p>
        <p>{sentence}</p>
        {formula !== "" && <p className={styles.soft}>{formula}</p>}
      </div>
      <Numbers title={explainFormatter.text("explain.panel.limits")} numbers={explanation.heldBack} strong {...links} />
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {question !== null && (
        <p>
          <Link to={questionAddress(question)} asChild>
            <ButtonLink tone="primary">{explainFormatter.text("explain.panel.answer")}</ButtonLink>
          </Link>
        </p>
      )}
      {parts.map((part) => (
        <PartTable key={part.caption} part={part} {...links} />
      ))}
      {checks.map((each) => (
        <ChecksTable key={each.caption} checks={each} {...links} />
      ))}
      {matrix !== null && <MatrixTable matrix={matrix} />}
      {parts.some(isRounded) && <p className={styles.small}>{explainFormatter.text("explain.panel.rounded")}</p>}
      {!brief && <LeftOut groups={leftOut} {...links} />}
      {!brief && (
        <Numbers title={explainFormatter.text("explain.panel.related")} numbers={explanation.related} {...links} />
      )}
    </>
  );
}

/** Tells whether a part has rounded numbers; counted items are never rounded. */
function isRounded({ rows }: MetricExplanation["parts"][number]): boolean {
  return rows.some(({ amount }) => !Number.isInteger(amount));
}

/** Metrics under a heading, each with a link to its explanation; renders nothing without metrics. */
function Numbers(
  props: Pick<ExplainLinks, "onFollow"> & {
    readonly title: string;
    readonly numbers: MetricExplanation["related"];
    readonly strong?: boolean;
  },
) {
  const { title, numbers, onFollow } = props;
  const Value = props.strong ? "strong" : "span";
  if (numbers.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {numbers.map(({ title: name, value, of }) => (
          <li key={name}>
            <ExplainLink of={of} onFollow={onFollow}>
              {name}
            </ExplainLink>
            <Value>{value}</Value>
          </li>
        ))}
      </ul>
    </section>
  );
}
