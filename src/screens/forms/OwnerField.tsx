import { useId, useMemo } from "react";
import { knownOwners } from "#assessment/knownOwners.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import type { Session } from "#screens/session.ts";
import { DraftField } from "./DraftField.tsx";

/** A field for a person's name, with the assessment's other owners as suggestions. */
export function OwnerField(props: {
  readonly session: Session;
  readonly label: string;
  readonly value: string;
  readonly onChange: (owner: string) => void;
}) {
  const id = useId();
  const { answers, plan, treatments } = props.session.assessment;
  const owners = useMemo(() => knownOwners({ answers, plan, treatments }), [answers, plan, treatments]);
  return (
    <>
      <DraftField label={props.label} list={id} longest={MAX_TEXT} value={props.value} onChange={props.onChange} />
      <datalist id={id}>
        {owners
          .filter((owner) => owner !== props.value)
          .map((owner) => (
            <option key={owner} value={owner} />
          ))}
      </datalist>
    </>
  );
}
