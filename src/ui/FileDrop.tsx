import { type DragEvent, type ReactNode, useRef, useState } from "react";
import styles from "./FileDrop.module.css";

/** One at least. */
type Files = readonly [File, ...File[]];

/** A part of the page on which a file can be dropped; `children` get the way to the file picker. */
export function FileDrop(props: {
  /** As for a file input. */
  readonly accept: string;
  /** Shown while a file is held over it. */
  readonly hint: ReactNode;
  /** Several may be chosen at once. */
  readonly many?: boolean;
  readonly onFiles: (files: Files) => void;
  readonly children: (openPicker: () => void) => ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);
  const give = ([first, ...more]: Iterable<File>) => {
    if (first !== undefined) props.onFiles([first, ...more]);
  };
  const onDrag = (over: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDragging(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button does the same by keyboard
    <div
      className={dragging ? styles.dragging : undefined}
      onDragEnter={onDrag(true)}
      onDragOver={onDrag(true)}
      onDragLeave={(event) => !isWithin(event.currentTarget, event.relatedTarget) && setDragging(false)}
      onDrop={(event) => {
        onDrag(false)(event);
        give(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        hidden
        type="file"
        accept={props.accept}
        multiple={props.many}
        onChange={(event) => {
          // The list is the field's own and goes with what is chosen.
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen again must be read again.
          event.currentTarget.value = "";
          give(files);
        }}
      />
      {dragging && <p className={styles.hint}>{props.hint}</p>}
      {props.children(() => input.current?.click())}
    </div>
  );
}

/** Whether the pointer goes on to something within; out of the window it goes on to nothing. */
function isWithin(part: Element, next: EventTarget | null): boolean {
  return next instanceof Node && part.contains(next);
}
