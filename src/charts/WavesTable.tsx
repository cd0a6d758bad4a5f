import type { Waves } from "#report/plan/model.ts";
import styles from "./WavesFigure.module.css";

/** The states of a plan as a table. */
export function WavesTable({ waves }: { readonly waves: Waves }) {
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
                <strong>{text.value}</strong>
              </td>
              <td>{text.level}</td>
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
