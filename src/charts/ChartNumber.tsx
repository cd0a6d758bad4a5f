import type { MetricRef } from "#report/metricRef.ts";
import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { Run } from "#report/runs.ts";

type ChartNumberProps = {
  readonly of: MetricRef | null;
  /** For words in running text: the number keeps the height of the line. */
  readonly inline?: boolean;
  readonly children: ReactNode;
};

/** The component that shows the numbers of charts: plain text, unless a screen provides one that opens explanations. */
const RendererContext = createContext<ComponentType<ChartNumberProps>>(({ children }) => children);

/** Wraps the charts of a screen; `value` renders the numbers in their tables and captions. */
export const NumberRenderer = RendererContext.Provider;

/** A number in the table or the caption of a chart. */
export function ChartNumber(props: ChartNumberProps) {
  const Renderer = useContext(RendererContext);
  return <Renderer {...props} />;
}

/** Running text in which each number is a `ChartNumber`. */
export function RichText({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, metric = null }, index) => (
    <ChartNumber key={index} inline of={metric}>
      {text}
    </ChartNumber>
  ));
}
