import { type ReactNode, useEffect, useRef } from "react";
import { rovingFocus } from "./rovingFocus.ts";

/** The controls of a toolbar; what an open menu lists is not among them. */
const CONTROLS = { items: ":is(button, summary):not(ul *)", groups: ":not(*)" };

/** A row of buttons and menus that is a single tab stop; the arrow keys move within it. */
export function Toolbar(props: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current === null ? undefined : rovingFocus(ref.current, CONTROLS)), []);
  return (
    <div ref={ref} role="toolbar" aria-label={props.label} className={props.className}>
      {props.children}
    </div>
  );
}
