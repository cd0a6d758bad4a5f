import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import type { PagePreview } from "#pdf/preview/startViewer.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { shortcutKey } from "#ui/shortcutKey.ts";
import { PreviewPage } from "./PreviewPage.tsx";
import styles from "./PreviewPanel.module.css";

/** Width of a page as a share of the panel; 1 fits. */
const SCALES = [0.5, 0.75, 1, 1.5, 2] as const;
const FIT_SCALE = 2;
/** Pixels above a page after navigating to it. */
const PAGE_GAP = 12;

/** The pages of a PDF, one below the other, with the number of the visible one. */
export function PreviewPanel({ preview, stale }: { readonly preview: PagePreview; readonly stale: boolean }) {
  const text = useText();
  const view = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(1);
  const [zoom, setZoom] = useState<number>(FIT_SCALE);
  const onSeen = useCallback((number: number) => setSeen(number), []);
  const count = preview.pages.length;
  const number = Math.min(seen, count);
  const go = (target: number) => {
    const page = view.current?.querySelector(`[data-page="${Math.min(Math.max(target, 1), count)}"]`);
    if (!(page instanceof HTMLElement) || view.current === null) return;
    view.current.scrollTop = page.offsetTop - PAGE_GAP;
  };
  const zoomTo = (target: number) => setZoom(Math.min(Math.max(target, 0), SCALES.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    const page = new Map([
      ["PageDown", number + 1],
      ["PageUp", number - 1],
      ["Home", 1],
      ["End", count],
    ]).get(key);
    const size = new Map([
      ["+", zoom + 1],
      ["-", zoom - 1],
      ["0", FIT_SCALE],
    ]).get(key);
    if (page === undefined && size === undefined) return;
    event.preventDefault();
    if (page !== undefined) go(page);
    if (size !== undefined) zoomTo(size);
  };
  return (
    <div className={styles.panel}>
      <Tools page={number} pages={count} zoom={zoom} onPage={go} onZoom={zoomTo} />
      <section
        ref={view}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={text("report.preview.region")}
        className={classes(styles.view, stale && styles.stale)}
        onKeyDown={onKeyDown}
      >
        {preview.pages.map((_, index) => (
          <PreviewPage
            key={index}
            preview={preview}
            number={index + 1}
            label={text("report.preview.page", { page: index + 1, pages: count })}
            scale={scaleOf(zoom)}
            view={view}
            onSeen={onSeen}
          />
        ))}
      </section>
    </div>
  );
}

/** Moves between pages and sizes. `zoom` is an index of `SCALES`. */
function Tools(props: {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
}) {
  const text = useText();
  const locale = useLocale();
  const { page, pages, zoom, onPage, onZoom } = props;
  return (
    <div className={styles.tools}>
      <Button tone="subtle" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {text("report.preview.previous")}
      </Button>
      <span className={styles.number}>{text("report.preview.page", { page, pages })}</span>
      <Button tone="subtle" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {text("report.preview.next")}
      </Button>
      <span className={styles.zoom}>
        <Button
          tone="subtle"
          disabled={zoom === 0}
          aria-label={text("report.preview.smaller")}
          onClick={() => onZoom(zoom - 1)}
        >
          −
        </Button>
        <Button tone="subtle" onClick={() => onZoom(FIT_SCALE)} aria-pressed={zoom === FIT_SCALE}>
          {zoom === FIT_SCALE ? text("report.preview.fit") : scaleOf(zoom).toLocaleString(locale, { style: "percent" })}
        </Button>
        <Button
          tone="subtle"
          disabled={zoom === SCALES.length - 1}
          aria-label={text("report.preview.larger")}
          onClick={() => onZoom(zoom + 1)}
        >
          +
        </Button>
      </span>
    </div>
  );
}

function scaleOf(zoom: number): number {
  return SCALES[zoom] ?? 1;
}

/** Returns the shortcut key; "+" and "-" are taken as characters, because some keyboards have them in the digit row. */
function keyOf({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): string {
  const isSign = (key === "+" || key === "-") && !ctrlKey && !metaKey && !altKey;
  return isSign ? key : (shortcutKey(nativeEvent) ?? "");
}
