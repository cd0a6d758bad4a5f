import { textSearch } from "#lib/textSearch.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AreaReport } from "#report/model.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { SelectField, TextField } from "#ui/Field.tsx";
import { useState } from "react";
import { Link } from "wouter";
import { useText } from "#screens/useText.ts";
import { FILTERS, type Filter, type Place, passes, roleOf } from "./filters.ts";
import { RoleChoice } from "./RoleChoice.tsx";
import styles from "./SearchDialog.module.css";

/** All questions of the edition as a list that narrows as one types; also the way round on a phone. */
export function SearchDialog(props: {
  readonly areas: readonly AreaReport[];
  readonly roles: Questionnaire["roles"];
  readonly filter: Filter;
  readonly addressOf: (question: string) => string;
  readonly onFilter: (filter: Filter) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const [wanted, setWanted] = useState("");
  const isWanted = textSearch(wanted);
  const places = passes(props.areas, props.filter).filter((place) => isWanted(searchedText(place)));
  return (
    <Dialog
      title={text("search.title")}
      onClose={props.onClose}
      actions={<Button onClick={props.onClose}>{text("common.close")}</Button>}
    >
      <div className={styles.controls}>
        <TextField
          label={text("search.label")}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <SelectField
          label={text("assess.filters")}
          value={props.filter}
          onChange={(event) => {
            const chosen = FILTERS.find((filter) => filter === event.currentTarget.value);
            if (chosen !== undefined) props.onFilter(chosen);
          }}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {text(`assess.filter.${filter}`)}
            </option>
          ))}
          {roleOf(props.filter) !== "" && <option value={props.filter}>{text("assess.filter.role")}</option>}
        </SelectField>
        <RoleChoice {...props} />
      </div>
      <p className={styles.count} role="status">
        {text("search.count", { count: places.length })}
      </p>
      <ul className={styles.results}>
        {places.map(({ area, practice, question }) => (
          <li key={question.id}>
            <Link to={props.addressOf(question.id)} replace onClick={props.onClose}>
              <span className={styles.prompt}>{question.prompt}</span>
              <span className={styles.where}>
                {area.short} / {practice.title} · {question.answer}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function searchedText({ area, practice, question }: Place): string {
  return [area.title, practice.title, practice.number, question.prompt, question.note, question.owner].join(" ");
}
