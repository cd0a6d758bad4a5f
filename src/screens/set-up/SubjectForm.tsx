import { MAX_TEXT } from "#assessment/limits.ts";
import { withSubject } from "#assessment/subject.ts";
import { withTitle } from "#assessment/title.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./SetUpScreen.module.css";

const FIELDS = ["organisation", "scope", "sector", "assessor"] as const;

/** The fields for the subject, the assessor and the title; saved with each keystroke. */
export function SubjectForm({ session }: { readonly session: Session }) {
  const text = useText();
  const { apply, assessment } = session;
  return (
    <Part title={text("setup.subject")}>
      <div className={styles.fields}>
        {FIELDS.map((name) => (
          <DraftField
            key={name}
            label={text(`setup.${name}`)}
            hint={text(`setup.${name}Hint`)}
            longest={MAX_TEXT}
            value={assessment.subject[name]}
            onChange={(value) => apply((before, now) => withSubject(before, { [name]: value }, now))}
          />
        ))}
        <DraftField
          label={text("setup.name")}
          hint={text("setup.nameHint")}
          longest={MAX_TEXT}
          value={assessment.title ?? ""}
          onChange={(value) => apply((before) => withTitle(before, value))}
        />
      </div>
    </Part>
  );
}
