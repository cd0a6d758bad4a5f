import { type ReactNode, useId } from "react";
import { useNotRestored } from "./Form.tsx";
import styles from "./Segmented.module.css";

type Option<Value extends string> = { readonly value: Value; readonly label: ReactNode };

/** Two to four short options, one of them chosen: radio buttons that look like one control. */
export function Segmented<Value extends string>(props: {
  readonly legend: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  const notRestored = useNotRestored();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.row}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              {...notRestored}
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
