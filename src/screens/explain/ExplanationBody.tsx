import type { FigureExplanation, FigureRef } from "#report/explain/model.ts";
import type { Say } from "#report/explain/say.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Link } from "wouter";
import { ChecksTable } from "./ChecksTable.tsx";
import styles from "./ExplanationBody.module.css";
import { LeftOut } from "./LeftOut.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { PartTable } from "./PartTable.tsx";
import { Way } from "./Way.tsx";

/** How an explanation leads on. */
export type Ways = {
  readonly say: Say;
  readonly onFollow: (ref: FigureRef) => void;
  readonly questionAddress: (question: string) => string;
};

/** An explanation under its title: the number, what it is, how it is made, what makes it, what does not. */
export function ExplanationBody({
  explanation,
  brief,
  ...ways
}: Ways & {
  readonly explanation: FigureExplanation;
  /** Without what does not count and what else there is: an example among others. */
  readonly brief?: boolean;
}) {
  const { say, questionAddress } = ways;
  const { shown, sentence, formula, parts, checks, matrix, leftOut, notes, question } = explanation;
  return (
    <>
      <div className={styles.opening}>
        <p className={styles.shown}>{shown}</p>
        <p>{sentence}</p>
        {formula !== "" && <p className={styles.soft}>{formula}</p>}
      </div>
      <Held explanation={explanation} {...ways} />
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
            <ButtonLink tone="main">{say.text("explain.panel.answer")}</ButtonLink>
          </Link>
        </p>
      )}
      {parts.map((part) => (
        <PartTable key={part.caption} part={part} {...ways} />
      ))}
      {checks.map((each) => (
        <ChecksTable key={each.caption} checks={each} {...ways} />
      ))}
      {matrix !== null && <MatrixTable matrix={matrix} />}
      {parts.some(isRounded) && <p className={styles.small}>{say.text("explain.panel.rounded")}</p>}
      {!brief && <LeftOut groups={leftOut} {...ways} />}
      {!brief && <Related explanation={explanation} {...ways} />}
    </>
  );
}

/** What is counted one by one has nothing to round. */
function isRounded({ rows }: FigureExplanation["parts"][number]): boolean {
  return rows.some(({ amount }) => !Number.isInteger(amount));
}

function Held({ explanation: { heldBack }, say, onFollow }: Ways & { readonly explanation: FigureExplanation }) {
  if (heldBack.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say.text("explain.panel.heldBack")}</h3>
      <ul className={styles.list}>
        {heldBack.map(({ title, value, of }) => (
          <li key={title}>
            <Way of={of} onFollow={onFollow}>
              {title}
            </Way>
            <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ explanation: { related }, say, onFollow }: Ways & { readonly explanation: FigureExplanation }) {
  if (related.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say.text("explain.panel.related")}</h3>
      <ul className={styles.list}>
        {related.map(({ title, value, of }) => (
          <li key={title}>
            <Way of={of} onFollow={onFollow}>
              {title}
            </Way>
            <span>{value}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
