import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { classes } from "./classes.ts";
import styles from "./Menu.module.css";

/**
 * A button that opens a short list of links or buttons below it, passed as list items. It closes on Escape, on a click
 * outside, when it loses the focus, and after an item is used. The items are rendered when it is opened first, because
 * a list has a menu in every row.
 */
export function Menu(props: {
  readonly label: ReactNode;
  /** The accessible name, if the label alone is ambiguous. */
  readonly name?: string;
  /** `button` draws an outline; the default looks like a link. */
  readonly look?: "button";
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  useEffect(() => {
    // Safari does not focus clicked buttons, so a blur event would miss clicks outside.
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node && ref.current?.contains(target))) close(ref.current);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, []);
  // Focuses the button before the item is hidden, so that a dialog opened by the item returns the focus to it.
  const onUse = () => {
    ref.current?.querySelector("summary")?.focus();
    close(ref.current);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close(ref.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || ref.current?.open !== true) return;
    // Escape can have another meaning elsewhere on the page.
    event.stopPropagation();
    close(ref.current);
    ref.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={ref} className={styles.menu} onClick={() => setOpened(true)} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={classes(styles.button, props.look && styles.edged)} aria-label={props.name}>
        {props.label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press what stands in it, and that is a click */}
      <ul className={styles.list} onClick={onUse}>
        {wasOpened && props.children}
      </ul>
    </details>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  menu?.removeAttribute("open");
}
