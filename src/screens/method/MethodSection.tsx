import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { MethodSection as Section, MethodTable as Table } from "#explain/method/method.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { ExplanationBody } from "#screens/explain/ExplanationBody.tsx";
import { MatrixTable } from "#screens/explain/MatrixTable.tsx";
import { metricKey } from "#screens/explain/metricKey.ts";
import { useExplain } from "#screens/explain/useExplain.ts";
import { Fold } from "#ui/Fold.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./MethodScreen.module.css";

type MethodSectionProps = {
  readonly section: Section;
  readonly explainFormatter: ExplainFormatter;
  readonly assessmentId: string | null;
};

/** A section of the method, with its worked examples. */
export function MethodSection({ section, explainFormatter, assessmentId }: MethodSectionProps) {
  const { id, title, paragraphs, points, table, matrix, links } = section;
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {table !== null && <MethodTable table={table} />}
      {matrix !== null && <MatrixTable matrix={matrix} />}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer noopener">
                {text}
              </a>
              <span className={styles.address}>{href}</span>
            </li>
          ))}
        </ul>
      )}
      {assessmentId !== null && (
        <Worked section={section} explainFormatter={explainFormatter} assessmentId={assessmentId} />
      )}
    </section>
  );
}

/** Maximum columns that fit side by side on a phone. */
const MAX_PHONE_COLUMNS = 3;

function MethodTable({ table }: { readonly table: Table }) {
  if (table.columns.length > MAX_PHONE_COLUMNS) return <Stacked table={table} />;
  return (
    <div className={styles.table}>
      <table>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Stacked({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    <StackTable caption={caption} columns={columns.map((label) => ({ label }))} className={styles.stack}>
      {rows.map(([head, ...cells]) => (
        <StackRow key={head} head={head}>
          {cells.map((cell, index) => (
            <StackCell key={index} label={columns[index + 1] ?? ""}>
              {cell}
            </StackCell>
          ))}
        </StackRow>
      ))}
    </StackTable>
  );
}

/** The worked examples of a section; a line opens in the side sheet. */
function Worked({ section, explainFormatter, assessmentId }: MethodSectionProps & { readonly assessmentId: string }) {
  const explain = useExplain();
  const follow = (ref: MetricRef) => {
    const from = document.activeElement;
    explain?.(ref, from instanceof HTMLElement ? from : document.body);
  };
  return section.worked.map((explanation) => (
    <Fold
      key={metricKey(explanation.ref)}
      title={explainFormatter.text("method.worked", { title: explanation.title })}
      aside={explanation.shown}
    >
      <div className={styles.worked}>
        <ExplanationBody
          brief
          explanation={explanation}
          explainFormatter={explainFormatter}
          onFollow={follow}
          questionAddress={(question) => assessmentAddress(assessmentId, "assess", question)}
        />
      </div>
    </Fold>
  ));
}
