import { useState } from "react";
import type { Respondent } from "#assessment/schema.ts";
import { withMerged } from "#assessment/workshop/respondents.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Form } from "#ui/Form.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";

/** Merges two entries of the same person, such as one by file and one by code. */
export function MergePeople(props: { readonly people: readonly Respondent[]; readonly actions: WorkshopActions }) {
  const text = useText();
  const { people, actions } = props;
  const [chosen, setChosen] = useState({ from: "", into: "" });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name;
  const [from, into] = [nameOf(chosen.from), nameOf(chosen.into)];
  const isReady = from !== undefined && into !== undefined && chosen.from !== chosen.into;
  const merge = () => {
    if (!isReady) return;
    actions.act(text("workshop.merged", { from, into }), (before, now) =>
      withMerged(before, chosen.from, chosen.into, now),
    );
    setChosen({ from: "", into: "" });
  };
  return (
    <Fold title={text("workshop.merge")}>
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          merge();
        }}
      >
        <p className={styles.note}>{text("workshop.mergeNote")}</p>
        {(["into", "from"] as const).map((side) => (
          <SelectField
            key={side}
            label={text(side === "into" ? "workshop.mergeInto" : "workshop.mergeFrom")}
            value={chosen[side]}
            onChange={({ currentTarget }) => setChosen({ ...chosen, [side]: currentTarget.value })}
          >
            <option value="">{text("workshop.mergeChoose")}</option>
            {people.map(({ id, name, role = "" }) => (
              <option key={id} value={id}>
                {role === "" ? name : `${name}, ${role}`}
              </option>
            ))}
          </SelectField>
        ))}
        <div>
          <Button type="submit" disabled={!isReady}>
            {text("workshop.mergeDo")}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}
