import type { MetricRef } from "#report/metricRef.ts";
import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { Run } from "#report/runs.ts";

type ChartNumberProps = {
  readonly of: MetricRef | null;
  /** For words within running text: they keep to its lines. */
  readonly inline?: boolean;
  readonly children: ReactNode;
};

/** How the numbers of a chart are shown: as plain text, unless the screen around it lets them open their explanation. */
const RendererContext = createContext<ComponentType<ChartNumberProps>>(({ children }) => children);

/** Around the charts of a screen: `value` shows each number in their tables and captions. */
export const NumberRenderer = RendererContext.Provider;

/** A number in the table or in the caption of a chart. */
export function ChartNumber(props: ChartNumberProps) {
  const Renderer = useContext(RendererContext);
  return <Renderer {...props} />;
}

/** Running text, number by number. */
export function RichText({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, figure = null }, index) => (
    <ChartNumber key={index} inline of={figure}>
      {text}
    </ChartNumber>
  ));
}
