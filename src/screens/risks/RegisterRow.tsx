import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from "react";
import { Link } from "wouter";
import { BandName } from "#charts/BandName.tsx";
import type { RiskEntry, RiskReport, RiskState } from "#report/risks/riskReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { StackCell, StackDetail, StackRow } from "#ui/StackTable.tsx";
import styles from "./RegisterPart.module.css";
import { TreatmentForm } from "./TreatmentForm.tsx";
import { rowId } from "./useReturningFocus.ts";

/** The columns: the risk, and its state without and with controls. */
const COLUMNS = 3;

/** A row of the register; `open` shows the form for its owner and decision below it. */
export function RegisterRow(props: {
  readonly session: Session;
  readonly entry: RiskEntry;
  readonly risks: RiskReport;
  readonly address: string;
  readonly open: boolean;
  /** The risk of the next row. */
  readonly next: string | null;
  /** Opens the form of a risk, or closes the open one. */
  readonly onOpen: (risk: string | null) => void;
}) {
  const text = useText();
  const { session, entry, open, next, onOpen } = props;
  const { names } = props.risks.matrix;
  const id = useId();
  const close = () => {
    onOpen(null);
    document.getElementById(decideId(entry.id))?.focus();
  };
  return (
    <>
      <RiskRow {...props} detail={id} />
      {open && (
        <StackDetail id={id} columns={COLUMNS}>
          <OpenedForm>
            <TreatmentForm session={session} entry={entry} names={names} />
            <div className={styles.after}>
              {next !== null && <Button onClick={() => onOpen(next)}>{text("risks.decideNext")}</Button>}
              <Button tone="subtle" onClick={close}>
                {text("common.close")}
              </Button>
            </div>
          </OpenedForm>
        </StackDetail>
      )}
    </>
  );
}

/** A form that takes the focus when it opens, because the user asked for it. */
function OpenedForm({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, []);
  return <div ref={ref}>{children}</div>;
}

/** Returns the id of the button that opens a risk's form. */
function decideId(risk: string): string {
  return `decide-${risk}`;
}

function RiskRow(props: ComponentProps<typeof RegisterRow> & { readonly detail: string }) {
  const text = useText();
  const { entry, open, detail } = props;
  const { names } = props.risks.matrix;
  return (
    <StackRow
      head={
        <span className={styles.head}>
          <span className={styles.number}>{entry.number}</span>
          <span className={styles.what}>
            <Link to={props.address} id={rowId(entry.id)}>
              {entry.title}
            </Link>
            <span className={styles.sub}>
              {entry.category}
              {entry.undecided && ` · ${text("risks.undecided")}`}
            </span>
            <span className={styles.sub}>
              <MetricButton inline of={{ kind: "risk", id: entry.id, metric: "residual" }}>
                {text("risks.controls", { held: entry.held })}
              </MetricButton>
            </span>
            <button
              type="button"
              id={decideId(entry.id)}
              className={styles.decide}
              aria-expanded={open}
              aria-controls={open ? detail : undefined}
              aria-describedby={rowId(entry.id)}
              onClick={() => props.onOpen(open ? null : entry.id)}
            >
              {entry.treatment.summary || text("risks.decide")}
            </button>
          </span>
        </span>
      }
    >
      <StackCell label={names.before}>
        <State id={entry.id} metric="inherent" state={entry.before} />
        {entry.overrides.length > 0 && <span className={styles.sub}>{text("risks.overridden")}</span>}
      </StackCell>
      <StackCell label={names.after}>
        <State id={entry.id} metric="residual" state={entry.after} range={entry.rangeText === "" ? "" : entry.range} />
      </StackCell>
    </StackRow>
  );
}

/** A band with its number; a range instead while controls are unanswered. */
function State(props: {
  readonly id: string;
  readonly metric: "inherent" | "residual";
  readonly state: RiskState;
  readonly range?: string;
}) {
  const { id, metric, state, range = "" } = props;
  return (
    <>
      <BandName band={state.shown.band} />
      <span className={styles.product}>
        <MetricButton of={{ kind: "risk", id, metric }}>{range === "" ? state.shown.product : range}</MetricButton>
      </span>
    </>
  );
}
