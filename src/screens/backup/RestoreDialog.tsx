import { useState } from "react";
import { openingReason } from "#report/openingSentence.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { usePreferences } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import styles from "./backup.module.css";
import type { ComparedBackup, ComparedItem, ItemState } from "./compareBackup.ts";
import type { RestoreChoice } from "./restoreBackup.ts";

/** The choices for each state; the first is the default. Nothing is replaced by default. */
const CHOICES: Readonly<Record<ItemState, readonly RestoreChoice[]>> = {
  new: ["add", "leave"],
  same: [],
  newerInFile: ["keepBoth", "replace", "leave"],
  newerHere: ["leave", "keepBoth", "replace"],
  unreadableHere: ["keepBoth", "replace", "leave"],
};

/** Lists the assessments of a backup with their state on this device and a choice for each. */
export function RestoreDialog(props: {
  readonly backup: ComparedBackup;
  readonly isWorking: boolean;
  readonly onRestore: (choices: ReadonlyMap<string, RestoreChoice>) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { items, newQuestionnaires, otherQuestionnaires } = props.backup;
  const [changed, setChanged] = useState<ReadonlyMap<string, RestoreChoice>>(new Map());
  const choices = new Map(
    items.flatMap((item) => {
      if (item.state === "damaged") return [];
      const { id } = item.assessment;
      return [[id, changed.get(id) ?? CHOICES[item.state][0] ?? "leave"] as const];
    }),
  );
  const count = [...choices.values()].filter((choice) => choice !== "leave").length;
  const isNothing = count === 0 && newQuestionnaires.length === 0;
  return (
    <FormDialog
      title={text("backup.title")}
      submit={isNothing ? null : text("backup.restore", { count })}
      onSubmit={() => {
        if (!props.isWorking) props.onRestore(choices);
      }}
      onClose={props.onClose}
    >
      <p>{text("backup.note", { count: items.length })}</p>
      <ul className={styles.items}>
        {items.map((item, index) => (
          <Item
            key={index}
            item={item}
            choice={item.state === "damaged" ? "leave" : (choices.get(item.assessment.id) ?? "leave")}
            onChoose={(id, choice) => setChanged(new Map(changed).set(id, choice))}
          />
        ))}
      </ul>
      {newQuestionnaires.length > 0 && <p>{text("backup.questionnaires", { count: newQuestionnaires.length })}</p>}
      {otherQuestionnaires > 0 && <p>{text("backup.otherQuestionnaires", { count: otherQuestionnaires })}</p>}
      {isNothing && <p>{text("backup.nothing")}</p>}
      <p role="status">{props.isWorking && text("backup.working")}</p>
    </FormDialog>
  );
}

function Item(props: {
  readonly item: ComparedItem;
  readonly choice: RestoreChoice;
  readonly onChoose: (id: string, choice: RestoreChoice) => void;
}) {
  const text = useText();
  const dateText = useDateText();
  const formatter = useReportFormatter();
  const { keepNothing } = usePreferences();
  const { item, choice, onChoose } = props;
  const name = useAssessmentName()(item.summary);
  if (item.state === "damaged") {
    const reason =
      item.error.kind === "missingPart" ? text("open.error.missingPart") : openingReason(formatter, item.error);
    return (
      <li>
        <strong dir="auto">{name}</strong>
        <p className={styles.wrong}>
          {text("backup.state.damaged")} {reason}
        </p>
      </li>
    );
  }
  const { assessment, state, here } = item;
  // Without a trash, replacing could not be undone.
  const offered = CHOICES[state].filter((one) => one !== "replace" || !keepNothing);
  return (
    <li>
      <strong dir="auto">{name}</strong>
      <p>
        {text(`backup.state.${state}`, {
          file: dateText(assessment.updatedAt),
          here: here === null ? "" : dateText(here),
        })}
      </p>
      {offered.length > 0 && (
        <SelectField
          label={text("backup.choice", { name })}
          hideLabel
          value={choice}
          onChange={({ currentTarget: { value } }) => {
            const chosen = offered.find((one) => one === value);
            if (chosen !== undefined) onChoose(assessment.id, chosen);
          }}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {text(`backup.choice.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
    </li>
  );
}
