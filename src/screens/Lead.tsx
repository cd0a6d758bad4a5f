import type { ReactNode } from "react";
import styles from "./Lead.module.css";

/** The lead under a screen's title: what the result is based on, or what the screen is for. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
