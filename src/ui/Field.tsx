import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { useNotRestored } from "./Form.tsx";

type Wiring = { readonly id: string; readonly "aria-describedby"?: string; readonly "aria-invalid"?: true };

/** A text field with its label and messages. */
export type FieldProps = {
  readonly label: ReactNode;
  /** Hides the label visually where the context shows it already. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and how to correct it. */
  readonly error?: ReactNode;
};

/**
 * A label with its hint and its error, linked to the control that `children` renders. The error is announced when it
 * appears.
 */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={hideLabel ? "visually-hidden" : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.wrong} role="alert">
          {error}
        </p>
      )}
      {children({
        id,
        ...(described !== "" && { "aria-describedby": described }),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
    </div>
  );
}

/** A single-line text field. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  className,
  ...input
}: FieldProps & ComponentProps<"input">) {
  const notRestored = useNotRestored();
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(wiring) => (
        <input dir="auto" {...notRestored} {...input} {...wiring} className={classes(styles.input, className)} />
      )}
    </Field>
  );
}

/** A multi-line text field that grows with its content. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  className,
  ...area
}: FieldProps & ComponentProps<"textarea">) {
  const notRestored = useNotRestored();
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(wiring) => (
        <textarea dir="auto" {...notRestored} {...area} {...wiring} className={classes(styles.input, className)} />
      )}
    </Field>
  );
}

/** A drop-down list, for choices too long for radio buttons. */
export function SelectField({
  label,
  hideLabel,
  hint,
  error,
  className,
  ...select
}: FieldProps & ComponentProps<"select">) {
  const notRestored = useNotRestored();
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(wiring) => <select {...notRestored} {...select} {...wiring} className={classes(styles.input, className)} />}
    </Field>
  );
}
