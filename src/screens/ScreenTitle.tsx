import { type ReactNode, useEffect, useRef } from "react";
import styles from "./ScreenTitle.module.css";

/**
 * The sentence that a screen opens with. It names the browser's tab and takes the focus when the screen opens, so
 * that a screen reader starts there.
 */
export function ScreenTitle(props: { readonly tab: string; readonly plain?: boolean; readonly children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.tab} · Tenspan`;
  }, [props.tab]);
  useEffect(() => {
    // The first screen after loading leaves the focus where the browser has put it.
    if (document.body.dataset["visited"] === "yes") ref.current?.focus({ preventScroll: true });
    document.body.dataset["visited"] = "yes";
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className={props.plain ? styles.plain : styles.title}>
      {props.children}
    </h1>
  );
}
