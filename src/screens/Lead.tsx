import type { ReactNode } from "react";
import styles from "./Lead.module.css";

/** The sentences under a screen's title: what it rests on, or what it is for. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
