import type { AreaPriority } from "#report/priorities/prioritiesReport.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./WeightChoice.module.css";

/** What the questionnaire's weight can be multiplied by here; a file may hold any other, which then stands beside them. */
const MULTIPLIERS = [0.25, 0.5, 1, 2, 4] as const;
type Named = (typeof MULTIPLIERS)[number];

/** How much one area counts. */
export function WeightChoice(props: {
  readonly area: AreaPriority;
  readonly onChoose: (multiplier: number, what: string) => void;
}) {
  const text = useText();
  const locale = useLocale();
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

function nameOf(text: ReturnType<typeof useText>, by: Named): string {
  switch (by) {
    case 0.25:
      return text("results.weightQuarter");
    case 0.5:
      return text("results.weightHalf");
    case 1:
      return text("results.weightUsual");
    case 2:
      return text("results.weightDouble");
    case 4:
      return text("results.weightFourfold");
  }
}
