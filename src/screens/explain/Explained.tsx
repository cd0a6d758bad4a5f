import { type ComponentProps, type ReactNode, Suspense, useCallback, useEffect, useRef } from "react";
import { NumberRenderer } from "#charts/ChartNumber.tsx";
import type { Session } from "#screens/session.ts";
import { explainCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { withAllMessages } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import { rovingFocus } from "#ui/rovingFocus.ts";
import styles from "./Explained.module.css";
import { MetricButton } from "./MetricButton.tsx";
import { metricKey } from "./metricKey.ts";
import { type Explain, OpenExplanationContext } from "./useExplain.ts";
import { useTrail } from "./useTrail.ts";

/** The panel that explains a metric, loaded on demand. */
export const ExplainPanel = lazyPart(
  withAllMessages(() => import("./ExplainPanel.tsx"), explainCatalogue),
  "ExplainPanel",
);

/**
 * The metrics of a section share one tab stop, because a screen has hundreds. So do the links in a table, or in any
 * element marked with `data-one-stop`.
 */
const ONE_STOP = {
  items: "[data-metric], :is(table, [data-one-stop]) :is(a, summary), thead button",
  groups: "table, [data-one-stop], figure, section, aside, dl, header",
};

/** The props of the explanation panel. */
export type PanelProps = Omit<ComponentProps<typeof ExplainPanel>, "session">;

/** Wraps the screens of an assessment, whose metrics open their explanation. */
export function Explained({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const panel = useCallback((props: PanelProps) => <ExplainPanel session={session} {...props} />, [session]);
  return (
    <ExplainedNumbers of={session.assessment.id} panel={panel}>
      {children}
    </ExplainedNumbers>
  );
}

/** The same for an assessment, with id `of`, that is not open yet: `panel` renders its explanation. */
export function ExplainedNumbers(props: {
  readonly of: string;
  readonly panel: (props: PanelProps) => ReactNode;
  readonly children: ReactNode;
}) {
  const { refs, open, deeper, back, close } = useTrail(props.of);
  const text = useText();
  const numbers = useRef<HTMLDivElement>(null);
  useEffect(() => (numbers.current === null ? undefined : rovingFocus(numbers.current, ONE_STOP)), []);
  const origin = useRef<Origin | null>(null);
  const openFrom = useCallback<Explain>(
    (ref, from) => {
      origin.current = { from, key: metricKey(ref), address: window.location.hash };
      open(ref);
    },
    [open],
  );
  const first = refs[0];
  useEffect(() => {
    if (first !== undefined) {
      // An explanation reopened by the browser's back button has no opening element.
      origin.current ??= { from: null, key: metricKey(first), address: window.location.hash };
      return;
    }
    if (origin.current?.address === window.location.hash) restoreFocus(origin.current);
    origin.current = null;
  }, [first]);
  return (
    <OpenExplanationContext.Provider value={openFrom}>
      <div ref={numbers} className={styles.numbers}>
        <NumberRenderer value={MetricButton}>{props.children}</NumberRenderer>
      </div>
      {/* Hidden from screen readers, which explain buttons and navigation themselves. */}
      <p className={styles.hint} aria-hidden="true">
        {text("explain.hint")}
      </p>
      {first !== undefined && (
        <Suspense fallback={null}>
          {props.panel({ trail: refs, onDeeper: deeper, onBack: back, onClose: close })}
        </Suspense>
      )}
    </OpenExplanationContext.Provider>
  );
}

/** The element from which a metric was opened. */
type Origin = { readonly from: HTMLElement | null; readonly key: string; readonly address: string };

/** Focuses the metric, or the same metric on a screen that was rendered again. */
function restoreFocus({ from, key }: Origin): void {
  const again = document.querySelector(`[data-metric="${CSS.escape(key)}"]`);
  const target = from?.isConnected === true ? from : again;
  if (target instanceof HTMLElement) target.focus();
}
