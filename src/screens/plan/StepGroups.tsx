import { useEffect, useId, useMemo, useRef, useState } from "react";
import { dayOf } from "#lib/dayOf.ts";
import { groupSteps, type StepGroup, type StepGrouping } from "#report/plan/groupSteps.ts";
import type { PlanReport, StepReport } from "#report/plan/planReport.ts";
import type { Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { rovingRows } from "#ui/rovingRows.ts";
import { useFirstRows } from "#ui/useFirstRows.ts";
import { AssignBar } from "./AssignBar.tsx";
import styles from "./StepGroups.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/** The steps by owner or by due date. The user can select several, and set an owner or a date for all. */
export function StepGroups(props: {
  readonly plan: PlanReport;
  readonly by: StepGrouping;
  readonly actions: PlanActions;
  readonly session: Session;
}) {
  const { plan, by, actions, session } = props;
  const formatter = useReportFormatter();
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => (lists.current === null ? undefined : rovingRows(lists.current)), []);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const steps = useMemo(() => plan.waves.flatMap((wave) => wave.steps), [plan]);
  const waves = new Map(plan.waves.map(({ wave, name }) => [wave, name]));
  const groups = useMemo(() => groupSteps(formatter, steps, by, dayOf(new Date())), [formatter, steps, by]);
  const select = (keys: readonly string[], on: boolean) =>
    setSelected((before) => new Set(on ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key))));
  const chosen = steps.filter(({ key }) => selected.has(key));
  return (
    <div ref={lists} className={styles.groups}>
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          by={by}
          waves={waves}
          selected={selected}
          onSelect={select}
          actions={actions}
        />
      ))}
      {chosen.length > 0 && (
        <AssignBar
          session={session}
          count={chosen.length}
          onAssign={(change) => {
            actions.assign(chosen, change);
            setSelected(new Set());
          }}
          onClear={() => setSelected(new Set())}
        />
      )}
    </div>
  );
}

type GroupProps = {
  readonly by: StepGrouping;
  readonly waves: ReadonlyMap<number, string>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: readonly string[], on: boolean) => void;
  readonly actions: PlanActions;
};

function Group({ group, ...shown }: GroupProps & { readonly group: StepGroup }) {
  const text = useText();
  const id = useId();
  const keys = group.steps.map(({ key }) => key);
  const { place, shown: steps, showAll } = useFirstRows<HTMLUListElement, StepReport>(group.steps);
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <label className={styles.select}>
          <Checkbox
            aria-label={text("plan.selectAll", { group: group.title })}
            checked={keys.every((key) => shown.selected.has(key))}
            onChange={({ currentTarget: { checked } }) => shown.onSelect(keys, checked)}
          />
        </label>
        <h3 id={id} className={styles.title}>
          {group.title}
        </h3>
        <span className={styles.soft}>{group.summary}</span>
      </div>
      <ul ref={place}>
        {steps.map((step) => (
          <Row key={step.key} step={step} {...shown} />
        ))}
      </ul>
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("plan.showAll", { count: group.steps.length, wave: group.title })}
        </Button>
      )}
    </section>
  );
}

function Row({ step, by, waves, selected, onSelect, actions }: GroupProps & { readonly step: StepReport }) {
  const text = useText();
  const id = useId();
  const status = step.status === "todo" ? "" : step.text.status;
  const owner = by === "owner" ? "" : step.owner;
  const facts = [waves.get(step.wave), step.text.size, owner, step.text.due, status].filter(Boolean);
  return (
    <li className={styles.row}>
      <label className={styles.select}>
        <Checkbox
          aria-labelledby={id}
          checked={selected.has(step.key)}
          onChange={({ currentTarget: { checked } }) => onSelect([step.key], checked)}
        />
      </label>
      <div className={styles.what}>
        <p id={id}>{step.action}</p>
        <p className={styles.facts}>
          {facts.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </p>
      </div>
      <Button tone="subtle" aria-describedby={id} onClick={() => actions.open({ kind: "step", key: step.key })}>
        {text("plan.details")}
      </Button>
    </li>
  );
}
