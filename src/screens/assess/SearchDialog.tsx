import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { findQuestion } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AreaReport } from "#report/report.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { SelectField, TextField } from "#ui/Field.tsx";
import { FILTERS, type Filter, filterQuestions, roleOf } from "./filters.ts";
import { HitList } from "./HitList.tsx";
import { RoleChoice } from "./RoleChoice.tsx";
import styles from "./SearchDialog.module.css";
import { type Hit, searchQuestions } from "./searchQuestions.ts";

type SearchProps = {
  readonly areas: readonly AreaReport[];
  readonly questionnaire: Questionnaire;
  /** The address of the printable questions by role. */
  readonly sheets: string;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onGo: (question: string) => void;
  readonly onClose: () => void;
};

/**
 * The list of all questions in the edition, filtered while typing; on a phone also the navigation. Enter opens the
 * first hit, and the arrow keys move to another without leaving the field.
 */
export function SearchDialog(props: SearchProps) {
  const text = useText();
  const { areas, questionnaire, filter, onGo, onClose } = props;
  const [wanted, setWanted] = useState("");
  const hits = useHits(props, wanted);
  const open = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onClose();
    onGo(hit.place.question.id);
  };
  const { list, active, optionId, onKeyDown, reset } = useActiveHit(hits, open);
  return (
    <Dialog
      title={text("search.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{text("common.close")}</Button>}
    >
      <div className={styles.controls}>
        <TextField
          label={text("search.label")}
          type="search"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          value={wanted}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            reset();
          }}
        />
        <FilterField
          filter={filter}
          hasTargets={areas.some(({ score }) => score.target !== null)}
          onFilter={(chosen) => {
            props.onFilter(chosen);
            reset();
          }}
        />
        <RoleChoice
          areas={areas}
          roles={questionnaire.roles}
          sheets={props.sheets}
          filter={filter}
          onFilter={props.onFilter}
        />
      </div>
      <p className={styles.count}>
        <span role="status">{text("search.count", { count: hits.length })}</span>
        {hits.length > 0 && <span className={styles.keys}>{text("search.keys")}</span>}
      </p>
      <HitList id={list} hits={hits} active={active} idOf={optionId} onOpen={open} />
    </Dialog>
  );
}

/** Returns the questions that pass the filter and contain the wanted words. */
function useHits(of: Pick<SearchProps, "areas" | "questionnaire" | "filter">, wanted: string): readonly Hit[] {
  const { areas, questionnaire, filter } = of;
  return useMemo(() => {
    const statementsOf = (id: string) =>
      findQuestion(questionnaire, id)?.levels.map(({ statement }) => statement) ?? [];
    return searchQuestions(filterQuestions(areas, filter), statementsOf, wanted);
  }, [areas, questionnaire, filter, wanted]);
}

function FilterField(props: {
  readonly filter: Filter;
  /** Whether a question can be below its target. */
  readonly hasTargets: boolean;
  readonly onFilter: (filter: Filter) => void;
}) {
  const text = useText();
  const { filter, hasTargets, onFilter } = props;
  return (
    <SelectField
      label={text("assess.filters")}
      value={filter}
      onChange={(event) => {
        const chosen = FILTERS.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) onFilter(chosen);
      }}
    >
      {FILTERS.filter((one) => one !== "belowTarget" || one === filter || hasTargets).map((one) => (
        <option key={one} value={one}>
          {text(`assess.filter.${one}`)}
        </option>
      ))}
      {roleOf(filter) !== "" && <option value={filter}>{text("assess.filter.role")}</option>}
    </SelectField>
  );
}

/** Returns the hit that Enter opens: the first, or the one chosen with the arrow keys. */
function useActiveHit(hits: readonly Hit[], open: (hit: Hit | undefined) => void) {
  const list = useId();
  const [at, setAt] = useState(0);
  const active = hits[Math.min(at, hits.length - 1)];
  const optionId = (hit: Hit) => `${list} ${hit.place.question.id}`.replaceAll(" ", "-");
  const activeId = active === undefined ? undefined : optionId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, ...endSteps(event) }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step === undefined) open(active);
    else setAt(Math.min(hits.length - 1, Math.max(0, at + step)));
  };
  return { list, active, optionId, onKeyDown, reset: () => setAt(0) };
}

/** Home and End move the caret in the text; at its ends, they move to the first and the last hit. */
function endSteps({ currentTarget }: KeyboardEvent): Readonly<Record<string, number>> {
  if (!(currentTarget instanceof HTMLInputElement)) return {};
  const { selectionStart, selectionEnd, value } = currentTarget;
  return {
    ...(selectionStart === 0 && selectionEnd === 0 && { Home: Number.NEGATIVE_INFINITY }),
    ...(selectionStart === value.length && { End: Number.POSITIVE_INFINITY }),
  };
}
