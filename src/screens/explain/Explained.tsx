import { NumberRenderer } from "#charts/ChartNumber.tsx";
import { rovingFocus } from "#ui/rovingFocus.ts";
import { type ComponentProps, type ReactNode, Suspense, useCallback, useEffect, useRef } from "react";
import { explainCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./Explained.module.css";
import { MetricButton } from "./MetricButton.tsx";
import { metricKey } from "./metricKey.ts";
import { type Explain, ExplainContext } from "./useExplain.ts";
import { useTrail } from "./useTrail.ts";

/** The panel that explains a number. */
export const ExplainPanel = lazyPart(
  withCatalogues(() => import("./ExplainPanel.tsx"), explainCatalogue),
  "ExplainPanel",
);

/**
 * The numbers of a part share one stop of the tab key: a screen has hundreds. So does all that leads on in a table, or in
 * whatever is marked with `data-one-stop`.
 */
const ONE_STOP = {
  items: "[data-figure], :is(table, [data-one-stop]) :is(a, summary), thead button",
  groups: "table, [data-one-stop], figure, section, aside, dl, header",
};

/** What the panel with an explanation is told. */
export type PanelProps = Omit<ComponentProps<typeof ExplainPanel>, "session">;

/** What shows one assessment: its numbers open their explanation. */
export function Explained({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const panel = useCallback((props: PanelProps) => <ExplainPanel session={session} {...props} />, [session]);
  return (
    <ExplainedNumbers of={session.assessment.id} panel={panel}>
      {children}
    </ExplainedNumbers>
  );
}

/** The same where the assessment, whose id is `of`, is not open yet: `panel` draws its explanation once there is one. */
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
      // Whoever comes back to an explanation by the browser's button did not open it from anywhere.
      origin.current ??= { from: null, key: metricKey(first), address: window.location.hash };
      return;
    }
    if (origin.current?.address === window.location.hash) giveBackFocus(origin.current);
    origin.current = null;
  }, [first]);
  return (
    <ExplainContext.Provider value={openFrom}>
      <div ref={numbers} className={styles.numbers}>
        <NumberRenderer value={MetricButton}>{props.children}</NumberRenderer>
      </div>
      {/* For the eye alone: a screen reader says itself what a button is and how to go round. */}
      <p className={styles.hint} aria-hidden="true">
        {text("explain.hint")}
      </p>
      {first !== undefined && (
        <Suspense fallback={null}>
          {props.panel({ trail: refs, onDeeper: deeper, onBack: back, onClose: close })}
        </Suspense>
      )}
    </ExplainContext.Provider>
  );
}

/** Where a number was opened. */
type Origin = { readonly from: HTMLElement | null; readonly key: string; readonly address: string };

/** To the number itself, or to the same number on a screen that was drawn anew. */
function giveBackFocus({ from, key }: Origin): void {
  const again = document.querySelector(`[data-figure="${CSS.escape(key)}"]`);
  const target = from?.isConnected === true ? from : again;
  if (target instanceof HTMLElement) target.focus();
}
