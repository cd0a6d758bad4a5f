import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { MetricRef } from "#report/metricRef.ts";

type ChartNumberProps = {
  readonly of: MetricRef | null;
  /** For words in running text: the number keeps the height of the line. */
  readonly inline?: boolean;
  readonly children: ReactNode;
};

/** The component that shows metrics: plain text, unless a screen provides one that opens explanations. */
const RendererContext = createContext<ComponentType<ChartNumberProps>>(({ children }) => children);

/** Wraps the parts of a screen; `value` renders the metrics in the tables of its charts and in running text. */
export const NumberRenderer = RendererContext.Provider;

/** A metric in the table of a chart or in running text. */
export function ChartNumber(props: ChartNumberProps) {
  const Renderer = useContext(RendererContext);
  return <Renderer {...props} />;
}
