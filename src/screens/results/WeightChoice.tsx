import type { AreaPriority } from "#report/priorities/prioritiesReport.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { useNotRestored } from "#ui/Form.tsx";
import styles from "./WeightChoice.module.css";

/** The multipliers offered for a weight; another one from a file is listed in addition. */
const MULTIPLIERS = [0.25, 0.5, 1, 2, 4] as const;
type Multiplier = (typeof MULTIPLIERS)[number];

/** The choice of an area's weight. */
export function WeightChoice(props: {
  readonly area: AreaPriority;
  readonly onChoose: (multiplier: number, what: string) => void;
}) {
  const text = useText();
  const locale = useLocale();
  const notRestored = useNotRestored();
  const { multiplier, title } = props.area;
  const named = (by: number) => {
    const known = MULTIPLIERS.find((one) => one === by);
    return known === undefined
      ? text("results.weightTimes", { by: new Intl.NumberFormat(locale).format(by) })
      : nameOf(text, known);
  };
  const offered = MULTIPLIERS.some((by) => by === multiplier)
    ? MULTIPLIERS
    : [...MULTIPLIERS, multiplier].toSorted((a, b) => a - b);
  return (
    <select
      {...notRestored}
      className={styles.select}
      aria-label={text("results.weightOf", { title })}
      value={multiplier}
      onChange={({ target }) => {
        const by = Number(target.value);
        props.onChoose(by, text("results.weightChosen", { title, weight: named(by) }));
      }}
    >
      {offered.map((by) => (
        <option key={by} value={by}>
          {named(by)}
        </option>
      ))}
    </select>
  );
}

function nameOf(text: ReturnType<typeof useText>, by: Multiplier): string {
  switch (by) {
    case 0.25:
      return text("results.weightQuarter");
    case 0.5:
      return text("results.weightHalf");
    case 1:
      return text("results.weightDefault");
    case 2:
      return text("results.weightDouble");
    case 4:
      return text("results.weightFourfold");
  }
}
