import type { AgendaItem } from "#report/agreement/agenda.ts";
import { useText } from "#screens/useText.ts";
import styles from "./AgreeScreen.module.css";

/** Renders the number, range and consensus of votes, votes by role, and comments, without names. */
export function VotesSummary({ item }: { readonly item: AgendaItem }) {
  const text = useText();
  const { voters, range, consensus, unknown, roles, comments, isUnanimous } = item;
  const sentences = [
    voters === 0
      ? text("workshop.nobodyVoted")
      : text(isUnanimous ? "workshop.unanimous" : "workshop.spread", { count: voters, range }),
    ...(consensus === "" || isUnanimous ? [] : [text("workshop.consensus", { consensus })]),
    ...(unknown === 0 ? [] : [text("workshop.unknownVotes", { count: unknown })]),
  ];
  return (
    <div className={styles.said}>
      <p>{sentences.join(" ")}</p>
      {roles.length > 0 && (
        <dl className={styles.roles}>
          {roles.map(({ role, people, votes }) => (
            <div key={role}>
              <dt dir="auto">{text("workshop.roleOf", { role, people })}</dt>
              <dd>{votes === "" ? text("workshop.noVote") : votes}</dd>
            </div>
          ))}
        </dl>
      )}
      {comments.length > 0 && (
        <section aria-label={text("workshop.comments")}>
          <h2 className={styles.heading}>{text("workshop.comments")}</h2>
          <ul className={styles.comments}>
            {comments.map((comment, index) => (
              <li key={index} dir="auto">
                {comment}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
