import { Link } from "wouter";
import type { LeftOutGroup } from "#explain/explanation.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import styles from "./ExplanationBody.module.css";
import type { ExplainLinks } from "./explainLinks.ts";

/** The items left out and the reasons; unanswered ones link to their question. */
export function LeftOut(props: ExplainLinks & { readonly groups: readonly LeftOutGroup[] }) {
  const { groups, explainFormatter } = props;
  if (groups.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{explainFormatter.text("explain.panel.leftOut")}</h3>
      {groups.map((group) => (
        <div key={group.why} className={styles.group}>
          <p className={styles.soft}>{group.why}</p>
          <ul className={styles.left}>
            {group.items.map((item, index) => (
              <li key={index}>
                <Item item={item} {...props} />
                {item.detail !== "" && <span className={styles.soft}>{item.detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Item({ item, onFollow, questionAddress }: ExplainLinks & { readonly item: LeftOutGroup["items"][number] }) {
  if (item.question !== null) return <Link to={questionAddress(item.question)}>{item.title}</Link>;
  return (
    <ExplainLink of={item.of} onFollow={onFollow}>
      {item.title}
    </ExplainLink>
  );
}
