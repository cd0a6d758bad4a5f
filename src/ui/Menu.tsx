import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { classes } from "./classes.ts";
import styles from "./Menu.module.css";

/**
 * A button that shows a short list of links or buttons beneath it, given as list items. It closes on Escape, on a click
 * elsewhere, when the focus leaves it, and when one of them is used.
 */
export function Menu(props: {
  readonly label: ReactNode;
  /** The accessible name, where the label alone does not tell it apart. */
  readonly name?: string;
  /** Like a button with an edge, or as plain as a link. */
  readonly look?: "button";
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Safari gives no focus to what is clicked, so that losing it would not tell of a click elsewhere.
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node && ref.current?.contains(target))) close(ref.current);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, []);
  // What had the focus is hidden now: a dialog that opens gives the focus back to the button.
  const onUse = () => {
    ref.current?.querySelector("summary")?.focus();
    close(ref.current);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close(ref.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || ref.current?.open !== true) return;
    // Elsewhere on the page Escape may mean something else.
    event.stopPropagation();
    close(ref.current);
    ref.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={ref} className={styles.menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={classes(styles.button, props.look && styles.edged)} aria-label={props.name}>
        {props.label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press what stands in it, and that is a click */}
      <ul className={styles.list} onClick={onUse}>
        {props.children}
      </ul>
    </details>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  menu?.removeAttribute("open");
}
