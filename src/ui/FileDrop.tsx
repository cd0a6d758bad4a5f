import { type DragEvent, type ReactNode, useRef, useState } from "react";
import styles from "./FileDrop.module.css";

/** At least one file. */
type Files = readonly [File, ...File[]];

/** A drop target for files; `children` receive a function that opens the file picker. */
export function FileDrop(props: {
  /** As for a file input. */
  readonly accept: string;
  /** Shown while a file is dragged over the target. */
  readonly hint: ReactNode;
  /** Allows several files at once. */
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
      // Not every browser reports the end of a drag that is cancelled, but none moves the pointer during a drag.
      onPointerMove={() => setDragging(false)}
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
          // The list is live and is emptied together with the value.
          const files = [...(event.currentTarget.files ?? [])];
          // Otherwise choosing the same file again would not fire a change event.
          event.currentTarget.value = "";
          give(files);
        }}
      />
      {dragging && <p className={styles.hint}>{props.hint}</p>}
      {props.children(() => input.current?.click())}
    </div>
  );
}

/** Tells whether the pointer moves on to an element inside; `next` is null when it leaves the window. */
function isWithin(part: Element, next: EventTarget | null): boolean {
  return next instanceof Node && part.contains(next);
}
