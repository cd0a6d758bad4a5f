import type { RiskEntry, RiskReport, RiskState } from "#report/risks/model.ts";
import { BandName } from "#charts/BandName.tsx";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { Link } from "wouter";
import { Figure } from "#screens/explain/Figure.tsx";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { NO_FILTER, type RiskFilter } from "./riskFilters.ts";
import styles from "./RegisterPart.module.css";
import { rowId } from "./useReturningFocus.ts";

type Shown = {
  readonly session: Session;
  readonly risks: RiskReport;
  /** Those that the filter lets through. */
  readonly passing: readonly RiskEntry[];
  readonly filter: RiskFilter;
  readonly onFilter: (filter: RiskFilter) => void;
  readonly addressOf: (risk: string) => string;
};

/** The scenarios, worst first, with filters by band, category and area; each leads to what drives and what holds it. */
export function RegisterPart(props: Shown & { readonly name: string }) {
  const text = useText();
  const { risks, passing, onFilter } = props;
  const leaveFilter = () => {
    onFilter(NO_FILTER);
    // The button goes with what it has taken away.
    document.getElementById(props.name)?.focus();
  };
  const filtered = passing.length < risks.register.length;
  return (
    <Part title={text("risks.register")} name={props.name}>
      <Filters {...props} />
      <div className={styles.count}>
        <p role="status">{text("risks.count", { count: passing.length, all: risks.register.length })}</p>
        {filtered && (
          <Button tone="quiet" onClick={leaveFilter}>
            {text("risks.showAll")}
          </Button>
        )}
      </div>
      {passing.length === 0 ? (
        <p className={styles.none}>{text("risks.nonePass")}</p>
      ) : (
        <StackTable
          caption={text("risks.registerCaption")}
          className={styles.register}
          columns={[
            { label: text("risks.scenario") },
            { label: risks.matrix.names.before },
            { label: risks.matrix.names.after },
          ]}
        >
          {passing.map((entry) => (
            <Row key={entry.id} entry={entry} risks={risks} address={props.addressOf(entry.id)} />
          ))}
        </StackTable>
      )}
    </Part>
  );
}

function Filters({ session, risks, filter, onFilter }: Shown) {
  const text = useText();
  const { heading, within } = useTerms(session);
  const choose = (field: keyof RiskFilter) => (event: { target: { value: string } }) =>
    onFilter({ ...filter, [field]: event.target.value });
  return (
    <div className={styles.filters}>
      <SelectField label={text("risks.filterBand")} value={filter.band} onChange={choose("band")}>
        <option value="">{text("risks.anyBand")}</option>
        {risks.bands.map(({ id, name, after }) => (
          <option key={id} value={id}>
            {text("risks.option", { name, count: after })}
          </option>
        ))}
      </SelectField>
      <SelectField label={text("risks.filterCategory")} value={filter.category} onChange={choose("category")}>
        <option value="">{text("risks.anyCategory")}</option>
        {risks.categories.map((category) => (
          <option key={category}>{category}</option>
        ))}
      </SelectField>
      <SelectField label={text("risks.filterArea", heading)} value={filter.area} onChange={choose("area")}>
        <option value="">{text("risks.anyArea", within)}</option>
        {risks.areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Row(props: { readonly entry: RiskEntry; readonly risks: RiskReport; readonly address: string }) {
  const text = useText();
  const { entry } = props;
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
              <Figure inline of={{ kind: "risk", id: entry.id, figure: "residual" }}>
                {text("risks.controls", { held: entry.held })}
              </Figure>
            </span>
          </span>
        </span>
      }
    >
      <StackCell label={names.before}>
        <State id={entry.id} figure="inherent" state={entry.before} />
      </StackCell>
      <StackCell label={names.after}>
        <State id={entry.id} figure="residual" state={entry.after} range={entry.openControls > 0 ? entry.range : ""} />
      </StackCell>
    </StackRow>
  );
}

/** A band with its figure; the range in its place while controls are unanswered. */
function State(props: {
  readonly id: string;
  readonly figure: "inherent" | "residual";
  readonly state: RiskState;
  readonly range?: string;
}) {
  const { id, figure, state, range = "" } = props;
  return (
    <>
      <BandName band={state.band} />
      <span className={styles.product}>
        <Figure of={{ kind: "risk", id, figure }}>{range === "" ? state.text.product : range}</Figure>
      </span>
    </>
  );
}
