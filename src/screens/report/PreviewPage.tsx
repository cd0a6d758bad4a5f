import { type RefObject, useEffect, useRef, useState } from "react";
import type { PagePreview } from "#pdf/preview/startViewer.ts";
import styles from "./PreviewPanel.module.css";

/** Maximum pixels of a page's width; more is not visible, and phones run out of memory. */
const MAX_PIXELS = 2400;

/** A page as a picture, drawn when it comes near the visible area. */
export function PreviewPage(props: {
  readonly preview: PagePreview;
  readonly number: number;
  readonly label: string;
  readonly scale: number;
  readonly view: RefObject<HTMLElement | null>;
  /** Called when this page is the visible one. */
  readonly onSeen: (number: number) => void;
}) {
  const { preview, number, view, onSeen } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [room, setRoom] = useState(0);
  const { width, height } = preview.pages[number - 1] ?? { width: 1, height: 1 };

  useEffect(() => {
    const page = canvas.current;
    if (page === null) return;
    const nearby = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: view.current,
      rootMargin: "100% 0%",
    });
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(number), {
      root: view.current,
      rootMargin: "-40% 0% -59% 0%",
    });
    const sized = new ResizeObserver(() => setRoom(page.clientWidth));
    const observers = [nearby, seen, sized];
    for (const observer of observers) observer.observe(page);
    return () => {
      for (const observer of observers) observer.disconnect();
    };
  }, [view, number, onSeen]);

  useEffect(() => {
    const page = canvas.current;
    if (!near || page === null || room === 0) return;
    const drawing = new AbortController();
    const pixels = Math.min(MAX_PIXELS, Math.round(room * (window.devicePixelRatio || 1)));
    // A page that cannot be drawn stays white; the file itself is not affected.
    preview.draw(number, page, pixels, drawing.signal).catch(() => {});
    return () => drawing.abort();
  }, [near, preview, number, room]);

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={props.label}
      data-page={number}
      className={styles.page}
      style={{ width: `${props.scale * 100}%`, aspectRatio: `${width} / ${height}` }}
    />
  );
}
