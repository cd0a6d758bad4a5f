import type { FigureRef } from "#report/explain/model.ts";
import type { ReactNode } from "react";
import { useText } from "#screens/useText.ts";
import { useExplain } from "./Explained.tsx";
import styles from "./Figure.module.css";
import { figureKey } from "./figureKey.ts";

/** A number that opens its explanation. It looks like the text it stands in; without an open assessment it is just that. */
export function Figure({ of, children }: { readonly of: FigureRef; readonly children: ReactNode }) {
  const text = useText();
  const explain = useExplain();
  if (explain === null) return children;
  return (
    <button
      type="button"
      className={styles.figure}
      data-figure={figureKey(of)}
      onClick={(event) => explain(of, event.currentTarget)}
    >
      {children}
      <span className="visually-hidden">{text("explain.open")}</span>
    </button>
  );
}
