import type { Waves } from "#report/plan/model.ts";
import type { ReactNode } from "react";
import styles from "./WavesFigure.module.css";

/** How a figure of a state is shown; a screen lets it open its explanation. */
export type ShowState = (wave: number, figure: "value" | "level", shown: string) => ReactNode;

/** The states of a plan as a table. */
export function WavesTable({ waves, show }: { readonly waves: Waves; readonly show: ShowState }) {
  const { names, states } = waves;
  const heads = [names.value, names.level, names.risk, names.steps, names.effort];
  return (
    <div className={styles.table}>
      <table>
        <caption className="visually-hidden">{waves.title}</caption>
        <thead>
          <tr>
            <th scope="col">{names.state}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map(({ wave, label, text }) => (
            <tr key={wave}>
              <th scope="row">{label}</th>
              <td>
                <strong>{show(wave, "value", text.value)}</strong>
              </td>
              <td>{show(wave, "level", text.level)}</td>
              <td>{text.risk}</td>
              <td>{text.steps}</td>
              <td>{text.effort}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
