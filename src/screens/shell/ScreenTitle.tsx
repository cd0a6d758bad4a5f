import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { nameTab } from "./nameTab.ts";
import styles from "./ScreenTitle.module.css";
import { readScrollPlace, restoreScroll } from "./scrollRestoration.ts";

/**
 * The title of a screen. It sets the title of the browser's tab and takes the focus when the screen opens, so that a
 * screen reader starts there; going back restores the previous focus instead.
 */
export function ScreenTitle(props: {
  readonly tab: string;
  readonly plain?: boolean;
  /** For screen readers only, if a visible copy is next to it. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    nameTab(props.tab);
  }, [props.tab]);
  // A layout effect, so that no key press meets a page without a focus.
  useLayoutEffect(() => {
    // The first screen after loading leaves focus and scroll position to the browser.
    const isFirst = document.body.dataset["visited"] !== "yes";
    document.body.dataset["visited"] = "yes";
    if (isFirst) return;
    ref.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    const place = readScrollPlace();
    return place === null ? undefined : restoreScroll(place);
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className={lookOf(props)}>
      {props.children}
    </h1>
  );
}

function lookOf(props: { readonly plain?: boolean; readonly hidden?: boolean }): string | undefined {
  if (props.hidden) return "visually-hidden";
  return props.plain ? styles.plain : styles.title;
}
