import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { useNotRestored } from "./Form.tsx";
import styles from "./Radio.module.css";

/** A radio button without a label; the caller adds one. */
export function Radio({ className, ...rest }: ComponentProps<"input">) {
  return <input {...useNotRestored()} {...rest} type="radio" className={classes(styles.control, className)} />;
}

/** A checkbox without a label; the caller adds one. */
export function Checkbox({ className, ...rest }: ComponentProps<"input">) {
  return <input {...useNotRestored()} {...rest} type="checkbox" className={classes(styles.control, className)} />;
}

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** A list of options with an optional hint each; the user chooses one, or any number with `many`. */
export function OptionList<Value extends string>(props: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  readonly many?: boolean;
  /** `columns`: side by side where there is room; `compact`: close together; by default, with room for a hint each. */
  readonly layout?: "columns" | "compact";
  /** Hides the legend visually where a title directly above shows it already. */
  readonly hideLegend?: boolean;
  readonly onChange: (chosen: readonly Value[]) => void;
}) {
  const name = useId();
  const Mark = props.many ? Checkbox : Radio;
  const choose = (value: Value) => {
    if (!props.many) return props.onChange([value]);
    const without = props.chosen.filter((candidate) => candidate !== value);
    return props.onChange(without.length === props.chosen.length ? [...without, value] : without);
  };
  return (
    <fieldset aria-describedby={props.hint ? `${name}-hint` : undefined}>
      <legend className={props.hideLegend ? "visually-hidden" : styles.legend}>{props.legend}</legend>
      {props.hint && (
        <p id={`${name}-hint`} className={styles.legendHint}>
          {props.hint}
        </p>
      )}
      <div className={classes(styles.list, props.layout && styles[props.layout])}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <Mark name={name} checked={props.chosen.includes(option.value)} onChange={() => choose(option.value)} />
            <span className={styles.label}>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
