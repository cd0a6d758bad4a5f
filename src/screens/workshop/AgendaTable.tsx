import { Link } from "wouter";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./AgendaTable.module.css";
import { VoteBars } from "./VoteBars.tsx";

/** Renders the questions in the given order, each with its votes and state. */
export function AgendaTable(props: {
  readonly caption: string;
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  /** Shows the votes only of agreed questions. */
  readonly hidesVotes: boolean;
}) {
  const text = useText();
  const isHidden = ({ state, voters }: AgendaItem) => props.hidesVotes && state !== "agreed" && voters > 0;
  const labels = {
    question: text("workshop.column.question"),
    votes: text("workshop.column.votes"),
    range: text("workshop.column.range"),
    state: text("workshop.column.state"),
  };
  return (
    <StackTable
      caption={props.caption}
      className={styles.table}
      columns={[
        { label: labels.question },
        { label: labels.votes },
        { label: labels.range, number: true },
        { label: labels.state },
      ]}
    >
      {props.items.map((item) => (
        <StackRow
          key={item.id}
          head={
            <>
              <Link to={assessmentAddress(props.session.assessment.id, "workshop", item.id)}>{item.prompt}</Link>
              <span className={styles.place}>
                {item.area.number} {item.area.short}
                {item.flagged && ` · ${text("workshop.flagged")}`}
              </span>
            </>
          }
        >
          <StackCell label={labels.votes}>
            {isHidden(item) ? text("workshop.hidden") : <VoteBars item={item} />}
          </StackCell>
          <StackCell label={labels.range} number>
            {isHidden(item) ? "" : item.range === "" ? text("workshop.noVote") : item.range}
          </StackCell>
          <StackCell label={labels.state}>
            {item.state === "agreed"
              ? text("workshop.agreedOn", { answer: item.answer.answer })
              : text(`workshop.state.${item.state}`)}
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}
