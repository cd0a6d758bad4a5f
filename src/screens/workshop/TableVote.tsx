import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Answer, Respondent } from "#assessment/schema.ts";
import page from "#screens/page.module.css";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Form } from "#ui/Form.tsx";
import styles from "./AgreeScreen.module.css";

/** Returns the vote for a key; null if there is none. */
function voteOf(key: string, highest: number): Answer | null {
  if (/^[0-9]$/.test(key) && Number(key) <= highest) return { level: Number(key) };
  if (key === "n") return { notApplicable: "" };
  return key === "d" ? { unknown: true } : null;
}

/** Placeholder of a hidden vote. */
const HIDDEN_VOTE = "•";

/** Renders one field per respondent to type votes, which stay hidden until all are shown together. */
export function TableVote(props: {
  readonly people: readonly Respondent[];
  readonly highest: number;
  readonly onShow: (votes: ReadonlyMap<string, Answer>) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const { people, highest } = props;
  const hint = useId();
  const { form, votes, change, onKeyDown } = useVotes(people, highest);
  return (
    <Form
      ref={form}
      className={styles.table}
      aria-label={text("workshop.vote")}
      onSubmit={(event) => {
        event.preventDefault();
        props.onShow(votes);
      }}
    >
      <p id={hint}>{text("workshop.voteHint", { highest })}</p>
      <ul className={styles.voters}>
        {people.map(({ id, name }, at) => (
          <li key={id}>
            <label>
              <bdi>{name}</bdi>
              <input
                // biome-ignore lint/a11y/noAutofocus: the button that was pressed asks for the first vote
                autoFocus={at === 0}
                aria-describedby={hint}
                autoComplete="off"
                inputMode="numeric"
                value={votes.has(id) ? HIDDEN_VOTE : ""}
                onChange={({ currentTarget }) => change(id, at, currentTarget.value)}
                onKeyDown={(event) => onKeyDown(event, at)}
              />
            </label>
          </li>
        ))}
      </ul>
      <p role="status">{text("workshop.voteCount", { count: votes.size, all: people.length })}</p>
      <div className={page.buttons}>
        <Button type="submit" tone={votes.size === people.length ? "primary" : "secondary"} disabled={votes.size === 0}>
          {text("workshop.voteShow")}
        </Button>
        <Button tone="subtle" onClick={props.onCancel}>
          {text("common.cancel")}
        </Button>
      </div>
    </Form>
  );
}

/**
 * Returns the votes typed so far, and what the keys do: a vote moves the focus to the next field, at last to the
 * button.
 */
function useVotes(people: readonly Respondent[], highest: number) {
  const form = useRef<HTMLFormElement>(null);
  const [votes, setVotes] = useState<ReadonlyMap<string, Answer>>(new Map());
  const goTo = (at: number) => form.current?.querySelectorAll("input")[at]?.focus();
  const change = (id: string, at: number, typed: string) => {
    const key = typed.replaceAll(HIDDEN_VOTE, "").slice(-1).toLowerCase();
    const vote = voteOf(key, highest);
    // Other keys are ignored; emptying the field removes the vote.
    if (key !== "" && vote === null) return;
    const others = [...votes].filter(([other]) => other !== id);
    setVotes(new Map(vote === null ? others : [...others, [id, vote]]));
    if (vote === null) return;
    if (at < people.length - 1) goTo(at + 1);
    else form.current?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    goTo(at + way);
  };
  return { form, votes, change, onKeyDown };
}
