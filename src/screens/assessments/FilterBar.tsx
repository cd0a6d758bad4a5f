import { memo } from "react";
import { useText } from "#screens/useText.ts";
import { SelectField, TextField } from "#ui/Field.tsx";
import styles from "./AssessmentTable.module.css";
import { LIST_STATES, type ListChoices, type ListFilter } from "./listFilter.ts";

const CHOICES = ["organisation", "sector", "tag"] as const;

/** The search and the filters of the list. A filter without a choice is left out. */
export function FilterBar(props: {
  readonly filter: ListFilter;
  readonly choices: ListChoices;
  readonly onChange: (filter: ListFilter) => void;
}) {
  const text = useText();
  const { filter, choices, onChange } = props;
  return (
    <search className={styles.filters}>
      <div className={styles.search}>
        <TextField
          label={text("list.search")}
          type="search"
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      {CHOICES.map((name) =>
        choices[name].length === 0 && filter[name] === "" ? null : (
          <SelectField
            key={name}
            label={text(`list.${name}`)}
            value={filter[name]}
            onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value })}
          >
            <option value="">{text("list.any")}</option>
            {filter[name] !== "" && !choices[name].includes(filter[name]) && <option>{filter[name]}</option>}
            <Options values={choices[name]} />
          </SelectField>
        ),
      )}
      <SelectField
        label={text("list.state")}
        value={filter.state}
        onChange={(event) => {
          const state = LIST_STATES.find((one) => one === event.currentTarget.value);
          if (state !== undefined) onChange({ ...filter, state });
        }}
      >
        {LIST_STATES.map((state) => (
          <option key={state} value={state}>
            {text(`list.state.${state}`)}
          </option>
        ))}
      </SelectField>
    </search>
  );
}

/** Memoized, because there can be a thousand organisations. */
const Options = memo(({ values }: { readonly values: readonly string[] }) =>
  values.map((value) => <option key={value}>{value}</option>),
);
