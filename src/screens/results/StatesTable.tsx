import type { Snapshot } from "#assessment/schema.ts";
import { Track } from "#charts/Track.tsx";
import { shownText } from "#lib/isBlank.ts";
import type { TimelineState } from "#report/progress/timeline.ts";
import { useText } from "#screens/useText.ts";
import { Menu } from "#ui/Menu.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./OverTimePart.module.css";

type RowActions = {
  readonly onRename: (snapshot: Snapshot) => void;
  readonly onDelete: (snapshot: Snapshot) => void;
};

/** A table of every snapshot and today, the oldest first, with their actions. */
export function StatesTable(
  props: RowActions & {
    readonly states: readonly TimelineState[];
    readonly snapshots: readonly Snapshot[];
    /** The id of the snapshot that today is compared with. */
    readonly compared: string | null;
    readonly max: number;
  },
) {
  const text = useText();
  const { states, snapshots, compared, max } = props;
  const columns = [
    { label: text("time.state") },
    { label: text("results.value"), number: true },
    { label: text("results.track", { max }) },
    { label: text("results.level") },
    { label: text("time.coverage"), number: true },
    { label: <span className="visually-hidden">{text("time.more")}</span> },
  ];
  return (
    <StackTable caption={text("time.title")} columns={columns} className={styles.table}>
      {states.map((state) => (
        <StackRow
          key={state.id ?? ""}
          head={
            <StateName
              state={state}
              snapshot={snapshots.find(({ id }) => id === state.id)}
              compared={state.id !== null && state.id === compared}
            />
          }
        >
          <StackCell label={text("results.value")} number first>
            <strong>{state.text.value}</strong>
          </StackCell>
          <StackCell label={text("results.track", { max })} className={styles.track} wide empty={state.value === null}>
            <Track value={state.value} low={null} high={null} target={null} max={max} />
          </StackCell>
          <StackCell label={text("results.level")}>{state.text.level}</StackCell>
          <StackCell label={text("time.coverage")} number>
            {state.text.coverage}
          </StackCell>
          <StackCell label="" empty={state.id === null}>
            <RowMenu state={state} snapshot={snapshots.find(({ id }) => id === state.id)} {...props} />
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}

/** The full name of a state; other places cut a long one. */
function StateName(props: {
  readonly state: TimelineState;
  readonly snapshot: Snapshot | undefined;
  readonly compared: boolean;
}) {
  const text = useText();
  const { state, compared } = props;
  const name = shownText(props.snapshot?.label ?? "") || state.label;
  const notes = [
    state.dateText,
    state.otherVersion === "" ? "" : text("time.version", { version: state.otherVersion }),
    compared ? text("time.compared") : "",
  ].filter((note) => note !== "");
  return (
    <span dir="auto">
      {state.id === null ? <strong>{name}</strong> : name}
      {notes.length > 0 && <span className={styles.date}>{notes.join(" · ")}</span>}
    </span>
  );
}

function RowMenu(props: RowActions & { readonly state: TimelineState; readonly snapshot: Snapshot | undefined }) {
  const text = useText();
  const { state, snapshot } = props;
  if (snapshot === undefined) return null;
  const { label } = state;
  return (
    <Menu label={text("time.more")} name={text("time.moreNamed", { label })}>
      <li>
        <button type="button" aria-label={text("time.renameNamed", { label })} onClick={() => props.onRename(snapshot)}>
          {text("time.rename")}
        </button>
      </li>
      <li>
        <button type="button" aria-label={text("time.deleteNamed", { label })} onClick={() => props.onDelete(snapshot)}>
          {text("time.delete")}
        </button>
      </li>
    </Menu>
  );
}
