import { withSubject } from "#assessment/changes.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import { TextField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { useLayoutEffect } from "react";
import { useForm } from "react-hook-form";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./SetUpScreen.module.css";

const FIELDS = ["organisation", "scope", "sector", "assessor"] as const;
type Draft = Record<(typeof FIELDS)[number], string>;

/** Who is assessed and by whom; saved with each keystroke. */
export function SubjectForm({ session }: { readonly session: Session }) {
  const text = useText();
  const { apply, assessment } = session;
  const { organisation, scope, sector, assessor } = assessment.subject;
  const { register, subscribe } = useForm<Draft>({ defaultValues: { organisation, scope, sector, assessor } });

  // Before the first paint: a quick typist must not be ahead of the subscription.
  useLayoutEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => apply((before, now) => withSubject(before, values, now)),
      }),
    [subscribe, apply],
  );

  return (
    <Part title={text("setup.subject")}>
      <div className={styles.fields}>
        {FIELDS.map((name) => (
          <TextField
            key={name}
            label={text(`setup.${name}`)}
            hint={text(`setup.${name}Hint`)}
            autoComplete={name === "organisation" ? "organization" : "off"}
            maxLength={MAX_TEXT}
            {...register(name)}
          />
        ))}
      </div>
    </Part>
  );
}
