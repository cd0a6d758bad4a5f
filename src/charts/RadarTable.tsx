import type { Radar } from "#report/model.ts";
import styles from "./RadarFigure.module.css";

/** The figures of a radar as a table. */
export function RadarTable({ radar }: { readonly radar: Radar }) {
  const { names, axes } = radar;
  const withTarget = axes.some((axis) => axis.target !== null);
  const withLast = axes.some((axis) => axis.last !== null);
  return (
    <div className={styles.table}>
      <table>
        <caption className="visually-hidden">{radar.title}</caption>
        <thead>
          <tr>
            <th scope="col">{radar.names.axis}</th>
            <th scope="col" className="number">
              {names.today}
            </th>
            <th scope="col" className="number">
              {names.range}
            </th>
            {withTarget && (
              <th scope="col" className="number">
                {names.target}
              </th>
            )}
            {withLast && (
              <th scope="col" className="number">
                {names.last}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.id}>
              <th scope="row">{axis.title}</th>
              <td className="number">
                <strong>{axis.text.value}</strong>
              </td>
              <td className="number">{axis.text.range}</td>
              {withTarget && <td className="number">{axis.text.target}</td>}
              {withLast && <td className="number">{axis.text.last}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
